package org.mingzhang.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scripts of our own, shorter and the same. What the search's script then does is held to Lucene in a browser. */
class ScriptShortenerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "const first = 1; f(first + first); | const aa=1;f(aa+aa);",
                "const first = 1; f(a.first, first); | const first=1;f(a.first,first);",
                "const first = 1; f({ first: 2 }); | const first=1;f({first:2});",
                "const first = 1; f({ first, second }); | const first=1;f({first,second});",
                "const first = 1; f(\"first // x\", 'first'); | const aa=1;f(\"first // x\",'first');",
                "const first = 1; f(`first ${first} ${`${first}`}`); | const aa=1;f(`first ${aa} ${`${aa}`}`);",
                "const first = 1; f(/first[/]\"/g, first / 2 / 1); | const aa=1;f(/first[/]\"/g,aa/2/1);",
                "function double(number) { return number - -number; } | function aa(a){return a- -a;}",
                "const inner = word => word.length; f((word, i) => word + i); | const aa=a=>a.length;f((a,i)=>a+i);",
                "const [one, two] = pair; f(one in two); | const[aa,ab]=pair;f(aa in ab);",
                "async function later() { await f(); } | async function aa(){await f();}"
            })
    void namesAndBlanksAreGivenUpWhereNothingElseChanges(String script, String expected) {
        assertEquals("(()=>{" + expected + "})();\n", ScriptShortener.shorten("(() => {" + script + "})();"));
    }
}
