import { listed } from '../word-lists.ts';

/**
 * Countries in English, without those that are common given or family names: Jordan, Chad, Georgia, Israel, Ireland,
 * Holland.
 */
export const countries = listed(`
afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados
belarus belgium belize benin bhutan bolivia bosnia botswana brazil britain brunei bulgaria burkina burma burundi cambodia cameroon
canada chile china colombia congo croatia cuba cyprus czechia czechoslovakia denmark ecuador egypt england eritrea estonia ethiopia
fiji finland france gabon gambia germany ghana greece greenland grenada guatemala guinea guyana haiti honduras hungary iceland india
indonesia iran iraq italy jamaica japan kazakhstan korea kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya
liechtenstein lithuania luxembourg macedonia madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova
monaco mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan
palestine panama paraguay persia peru philippines poland portugal prussia qatar romania russia rwanda samoa scotland senegal serbia
singapore slovakia slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand tibet togo tonga
tunisia turkey turkmenistan uganda ukraine uruguay uzbekistan vatican venezuela vietnam wales yemen yugoslavia zambia zimbabwe
`);

/** The words for their people: capitalised, and not names. */
export const demonyms = listed(`
afghan afghans albanian albanians algerian argentine argentinian armenian australian australians austrian austrians bangladeshi
belgian belgians bolivian brazilian brazilians briton britons bulgarian burmese cambodian chilean colombian croat croatian cuban cubans
czech dane danes danish dutch dutchman dutchmen ecuadorian egyptian egyptians englishman englishmen englishwoman estonian ethiopian
european europeans filipino finn finns finnish frenchman frenchmen frenchwoman greek greeks haitian hungarian icelandic indonesian
iraqi iraqis irishman irishmen irishwoman israelis italians japanese jordanian kenyan korean koreans kuwaiti latvian lebanese libyan
lithuanian malay malaysian mexicans mongolian moroccan nepali nigerian nigerians norwegian norwegians pakistani pakistanis
palestinians persian persians peruvian pole poles polish portuguese prussian prussians romanian roman romans rwandan saudi saudis
scot scots scotsman scotsmen scotchman serb serbs serbian slovak somali spaniard spaniards sudanese swede swedes swedish swiss syrian
syrians taiwanese thai tibetan trojan trojans tunisian turk turks ugandan ukrainians uruguayan venezuelan vietnamese welshman welshmen
welsh yemeni canadians indians iranians germans arabs africans asians
`);
