package org.mingzhang.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
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
                "const first = 1; f(a.first, first); | const aa=1;f(a.first,aa);",
                "const first = 1; f({ first: 2 }); | const aa=1;f({first:2});",
                "const first = 1; f({ first, second }); | const aa=1;f({first:aa,second});",
                "const first = 1; f(\"first // x\", 'first'); | const aa=1;f(\"first // x\",'first');",
                "const first = 1; f(`first ${first} ${`${first}`}`); | const aa=1;f(`first ${aa} ${`${aa}`}`);",
                "const first = 1; f(/first[/]\"/g, first / 2 / 1); | const aa=1;f(/first[/]\"/g,aa/2/1);",
                "function double(number) { return number - -number; } | function aa(a){return a- -a;}",
                "const inner = word => word.length; f((word, i) => word + i); | const aa=a=>a.length;f((a,i)=>a+i);",
                "const [one, two] = pair; f(one in two); | const[aa,ab]=pair;f(aa in ab);",
                "const inner = ({ word, at: { place } }) => [word, place]; | const aa=({word:a,at:{place:b}})=>[a,b];",
                "function done(word) { if (word) { place = word; } } | function aa(a){if(a){place=a;}}",
                "const first = a ? b : c; f({ a: first ? first : b }); | const aa=a?b:c;f({a:aa?aa:b});",
                "async function later() { await f(); } | async function aa(){await f();}"
            })
    void namesAndBlanksAreGivenUpWhereNothingElseChanges(String script, String expected) {
        assertEquals("(()=>{" + expected + "})();\n", ScriptShortener.shorten("(() => {" + script + "})();"));
    }

    @Test
    void aNameThatIsAPropertyElsewhereIsGivenUpWhereItIsNot() {
        assertEquals(
                "(()=>{function aa(a){return a;}function ab(a){return a.word;}})();\n",
                ScriptShortener.shorten(
                        "(() => {\nfunction one(word) { return word; }\nfunction two(a) { return a.word; }\n})();"));
    }
}
