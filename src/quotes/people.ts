import type { Gender, NameUse } from './read-names.ts';

/** Somebody the article names, or a body that speaks as one. */
export interface Person {
  /** The fullest name the article gives. */
  name: string;
  /** Family name, or the only name, in lower case. */
  readonly last: string;
  first: string | null;
  /** “mrs”, where the title is all that tells this person from others of the family. */
  readonly title: string | null;
  /** Weight of the evidence for either gender. */
  male: number;
  female: number;
  /** How often the article names this person. */
  uses: number;
  /** A body or a place by its name: “Leeds University”. */
  readonly isBody: boolean;
  /** How often behind “in” or “at”, as places are. */
  placed: number;
  /** How often with a title before the full name. */
  titled: number;
  /** When last named, on the clock of whoever asks (see `People.find`). */
  seen: number;
}

/** A body or a place: by its name, or because it is named behind “in” and “at” much of the time. */
export function isNobody(person: Person): boolean {
  return person.isBody || person.placed * 3 > person.uses;
}

/** A person whose gender the evidence does not contradict. */
export function mayBe(person: Person, gender: Gender): boolean {
  return gender === 'male' ? person.male >= person.female : person.female >= person.male;
}

/**
 * The people of one article by their names. First every name is put in (`add`), so that a short one finds the full one
 * wherever that stands; then names are looked up in reading order (`find`).
 */
export class People {
  readonly #families = new Map<string, Person[]>();
  readonly #given = new Map<string, Person[]>();
  readonly #alone = new Map<string, NameUse>();
  readonly #aloneUses = new Map<string, number>();
  readonly #alonePlaced = new Map<string, number>();
  readonly #certain = new Set<string>();

  /** Note a name with more than a family name; shorter ones are put in when all full ones are known. */
  add(use: NameUse): void {
    if (!use.opens || use.words.length > 1 || use.title !== null)
      this.#certain.add(use.words.at(-1) as string);
    if (use.words.length > 1) {
      const person = this.#fullName(use);
      vote(person, use.gender);
      person.uses++;
      if (use.isPlaced) person.placed++;
      if (use.isTitledFull) person.titled++;
      if (use.text.length > person.name.length && use.words.length > 1) person.name = use.text;
    } else {
      const key = aloneKey(use);
      if (!this.#alone.has(key)) this.#alone.set(key, use);
      this.#aloneUses.set(key, (this.#aloneUses.get(key) ?? 0) + 1);
      if (use.isPlaced) this.#alonePlaced.set(key, (this.#alonePlaced.get(key) ?? 0) + 1);
    }
  }

  /** All names are in: make the people who are only known by a short one. */
  settle(): void {
    for (const [key, use] of this.#alone) if (use.title !== null) this.#settleTitled(key, use);
    for (const [key, use] of this.#alone) {
      if (use.title !== null) continue;
      const last = use.words[0] as string;
      if (this.#families.has(last) || this.#given.has(last)) continue;
      if (!this.#certain.has(last) && use.gender === null) continue;
      push(this.#families, last, this.#single(key, use));
    }
  }

  /** “Mrs. Ruiz” is the only Ruiz she may be, unless that one is called “Mrs. Ana Ruiz” to tell them apart. */
  #settleTitled(key: string, use: NameUse): void {
    const last = use.words[0] as string;
    const family = this.#families.get(last) ?? this.#given.get(last) ?? [];
    const kin = family.filter(
      (person) => person.title === null && person.titled === 0 && fitsTitle(person, use),
    );
    const [only] = kin;
    if (only !== undefined && kin.length === 1) {
      vote(only, use.gender, 3);
      only.uses += this.#aloneUses.get(key) ?? 1;
    } else {
      const title = (use.title as string).toLowerCase();
      push(this.#families, last, { ...this.#single(key, use), title, name: `${use.title} ${use.text}` });
    }
  }

  #single(key: string, use: NameUse): Person {
    const person = newPerson(use);
    return { ...person, uses: this.#aloneUses.get(key) ?? 1, placed: this.#alonePlaced.get(key) ?? 0 };
  }

  /** The person a name stands for; of several it is the one named last, then the one named most. */
  find(use: NameUse): Person | null {
    const last = use.words.at(-1) as string;
    const first = use.words.length > 1 ? (use.words[0] as string) : null;
    const family = this.#families.get(last);
    if (first !== null)
      return family?.find((person) => person.first !== null && sameFirst(person.first, first)) ?? null;
    if (use.title !== null) {
      const title = use.title.toLowerCase();
      const titled = family?.find((person) => person.title === title);
      if (titled !== undefined) return titled;
      const kin = (people: readonly Person[] | undefined): Person | null =>
        likeliest(people?.filter((person) => person.title === null && fitsTitle(person, use)));
      return kin(family) ?? kin(this.#given.get(last));
    }
    return likeliest([...untitled(family), ...(this.#given.get(last) ?? [])]);
  }

  #fullName(use: NameUse): Person {
    const last = use.words.at(-1) as string;
    const first = use.words[0] as string;
    const known = this.#families
      .get(last)
      ?.find((person) => person.first !== null && sameFirst(person.first, first));
    if (known !== undefined) return known;
    const person = { ...newPerson(use), first };
    push(this.#families, last, person);
    push(this.#given, first, person);
    return person;
  }
}

function newPerson(use: NameUse): Person {
  const person = {
    name: use.text,
    last: use.words.at(-1) as string,
    first: null,
    title: null,
    male: 0,
    female: 0,
    uses: 0,
    isBody: use.isBody,
    placed: 0,
    titled: 0,
    seen: -1,
  };
  vote(person, use.gender, 3);
  return person;
}

/** Count evidence for a person’s gender. */
export function vote(person: Person, gender: Gender | null, weight = 1): void {
  if (gender === 'male') person.male += weight;
  if (gender === 'female') person.female += weight;
}

function aloneKey(use: NameUse): string {
  return `${use.title?.toLowerCase() ?? ''} ${use.words[0]}`;
}

/** “Mrs. Ruiz” may be Ana Ruiz, not Bill Ruiz. */
function fitsTitle(person: Person, use: NameUse): boolean {
  return use.gender === null || mayBe(person, use.gender);
}

/** A bare family name does not stand for the Mrs. or Miss of that name where there is anybody else. */
function untitled(family: readonly Person[] = []): readonly Person[] {
  const others = family.filter(({ title, female, male }) => title === null || male > female);
  return others.length > 0 ? others : family;
}

/** Of those who are named about as often as the one named most, the one named last. */
function likeliest(people: readonly Person[] = []): Person | null {
  const most = people.reduce((uses, person) => Math.max(uses, person.uses), 0);
  let best: Person | null = null;
  for (const person of people) {
    if (person.uses * 3 < most) continue;
    if (best === null || person.seen > best.seen || (person.seen === best.seen && person.uses > best.uses))
      best = person;
  }
  return best;
}

function sameFirst(one: string, other: string): boolean {
  return one === other || (one.charAt(0) === other.charAt(0) && (one.length < 3 || other.length < 3));
}

function push(map: Map<string, Person[]>, key: string, person: Person): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [person]);
  else list.push(person);
}
