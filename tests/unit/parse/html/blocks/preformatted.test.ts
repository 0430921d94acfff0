import { describe, expect, test } from 'vitest';
import { languageOf, readPreformatted } from '../../../../../src/parse/html/blocks/preformatted.ts';
import { first } from '../elements.ts';

describe('code', () => {
  test.for<[string, string]>([
    ['<pre><code>\na\n  b\n\n</code></pre>', 'a\n  b'],
    ['<pre>a<br>b</pre>', 'a\nb'],
    ['<pre><div>a</div><div>b\n</div>c</pre>', 'a\nb\nc'],
    ['<pre><span>a</span><span>b</span></pre>', 'ab'],
    ['<pre><span class=lineno>1</span>a</pre>', 'a'],
    ['<pre><span class="x lnt">1</span>a</pre>', 'a'],
    ['<pre><span class=linenotes>1</span>a</pre>', '1a'],
    ['<pre>  </pre>', ''],
  ])('%j is %j', ([html, code]) => expect(readPreformatted(first(html, 'pre'))).toBe(code));

  test.for<[string, string | null]>([
    ['<pre class=language-js>', 'js'],
    ['<pre><code class="hljs lang-C++">', 'c++'],
    ['<pre><b>x</b><code class=language-js>', 'js'],
    ['<div class="highlight highlight-source-shell"><pre>', 'shell'],
    ['<div class=language-go><div class=highlight><pre>', 'go'],
    ['<div class=language-go><div><div><pre>', null],
    ['<pre class="brush: js;">', 'js'],
    ['<pre class="sourceCode python">', 'python'],
    ['<pre class="hljs language-python">', 'python'],
    ['<pre class="prettyprint lang-py">', 'py'],
    ['<pre data-lang=rust class=language-js>', 'rust'],
    ['<pre data-language=rust>', 'rust'],
    ['<pre class=language-none data-lang=text><code class=language-ts>', 'ts'],
    ['<pre class=language-plaintext>', null],
    ['<pre class=slang-js>', null],
    ['<pre>', null],
  ])('%s is in %s', ([html, language]) => expect(languageOf(first(html, 'pre'))).toBe(language));
});
