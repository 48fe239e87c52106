package org.diptych.core.check.drift.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Code is compared without what a translator writes anew, in whichever language it is, and with everything else. */
class ListingTest {

    private static boolean differ(String language, String one, String other) {
        int there = Listing.of(language, one).differsFrom(Listing.of(language, other));
        int here = Listing.of(language, other).differsFrom(Listing.of(language, one));
        assertThat(there < 0).isEqualTo(here < 0);
        return there >= 0;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "python     | x = 1  # the hour     | x = 1  # 小时",
                "py         | print('hello')        | print('你好')",
                "python     | \"\"\"Says hello.\"\"\" | \"\"\"打招呼。\"\"\"",
                "java       | int x; // the hour    | int x; // 小时",
                "js         | f(); /* now */ g();   | f(); /* 现在 */ g();",
                "js         | log(`now`)            | log(`现在`)",
                "c          | s = \"a \\\" b\";     | s = \"甲\";",
                "sql        | SELECT a -- the hour  | SELECT a -- 小时",
                "lua        | x = 1 -- the hour     | x = 1 -- 小时",
                "tex        | x % the hour          | x % 小时",
                "matlab     | x = 1; % the hour     | x = 1; % 小时",
                "lisp       | (f) ; the hour        | (f) ; 小时",
                "html       | <p></p><!-- hour -->  | <p></p><!-- 小时 -->",
                "yaml       | a: 1 # the hour       | a: 1 # 小时",
                "Bash       | ls # all              | ls # 全部",
                "''         | # all of it           | # 全部",
                "java       | int  x=1;             | int x = 1;",
            })
    void commentsStringsAndBlanksAreTheTranslators(String language, String one, String other) {
        assertThat(differ(language, one, other)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "python | x = 1                   | x = 2",
                "bash   | rm -r a                 | rm -f a",
                "java   | a / b                   | a // b",
                "css    | #nav { color: red }     | #menu { color: red }",
                "scss   | #nav { color: red }     | #menu { color: red }",
                "rust   | #[derive(Debug)]        | #[derive(Clone)]",
                "c      | #include <a.h>          | #include <b.h>",
                "cpp    | #undef A                | #undef B",
                "bash   | #!/bin/sh               | #!/bin/bash",
                "js     | fetch(a); // x          | fetch(b); // x",
                "''     | curl https://a.org/x    | curl https://a.org/y",
                "python | a = b // 2              | a = b // 3",
                "js     | i--; j                  | i--; k",
                "python | a % b                   | a % c",
                "sql    | 'a' = b                 | 'a' = c",
            })
    void whatIsCodeIsCompared(String language, String one, String other) {
        assertThat(differ(language, one, other)).isTrue();
    }

    @Test
    void theLineIsNamedInWhichTwoDiffer() {
        Listing one = Listing.of("python", "# a\n\nx = 1\n# b\ny = 2\nz = 3\n");
        Listing other = Listing.of("python", "x = 1\ny = 4\nz = 3\n");
        int line = one.differsFrom(other);

        assertThat(one.lines().get(line)).isEqualTo("y=2");
        assertThat(one.numbers().get(line)).isEqualTo(4);
    }

    @Test
    void whatOnlyOneHasAtItsEndIsNamedToo() {
        Listing shorter = Listing.of("java", "a();\nb();");
        Listing longer = Listing.of("java", "a();\nb();\nc();");

        assertThat(shorter.differsFrom(longer)).isEqualTo(2);
        assertThat(longer.differsFrom(shorter)).isEqualTo(2);
    }

    @Test
    void linesBehindACommentOfSeveralLinesKeepTheirNumbers() {
        Listing code = Listing.of("java", "a();\n/* one\n two\n three */ b();\n\nc();");

        assertThat(code.lines()).containsExactly("a();", "b();", "c();");
        assertThat(code.numbers()).containsExactly(0, 3, 5);
    }

    @Test
    void onlyCodeThatNothingWasLeftOutOfIsLiteral() {
        assertThat(Listing.of("python", "x = 1\ny = 2").literal()).isTrue();
        assertThat(Listing.of("python", "x = 1 # a").literal()).isFalse();
        assertThat(Listing.of("python", "x = 'a'").literal()).isFalse();
        assertThat(Listing.of("text", "it's").literal()).isTrue();
    }

    @Test
    void proseInAListingIsForeignByMostOfItsLines() {
        assertThat(Listing.of("text", "日晷\n影子\nx").isForeign()).isTrue();
        assertThat(Listing.of("text", "日晷\nx\ny").isForeign()).isFalse();
        assertThat(Listing.of("text", "").isForeign()).isFalse();
    }

    @Provide
    Arbitrary<String> code() {
        return Arbitraries.of(
                        "x", " = 1", "\n", "\n\n", "  ", "f(a)", "'s'", "\"t\"", "'", "\"", "\\", "#", " # c", "//",
                        "/*", "*/", "--", "%", ";", "\"\"\"", "<!--", "-->", "影", "`", "\t", "😀")
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of("", "python", "java", "sql", "tex", "lisp", "html", "css", "bash", "ini", "text");
    }

    @Property(tries = 1000)
    void whateverIsTypedIsReadLineByLine(@ForAll("code") String code, @ForAll("languages") String language) {
        Listing listing = Listing.of(language, code);
        List<String> typed = code.lines().toList();

        assertThat(listing.differsFrom(listing)).isEqualTo(-1);
        assertThat(listing.numbers()).isSorted().doesNotHaveDuplicates().hasSameSizeAs(listing.lines());
        assertThat(listing.numbers())
                .allSatisfy(number -> assertThat(typed.get(number)).isNotBlank());
        assertThat(listing.lines())
                .allSatisfy(line -> assertThat(line).isNotEmpty().doesNotContainAnyWhitespaces());
    }

    @Property(tries = 500)
    void linesThatAreEmptyChangeNothingButTheNumbers(
            @ForAll("code") String code, @ForAll("languages") String language) {
        Listing listing = Listing.of(language, code);
        Listing below = Listing.of(language, "\n \n" + code);

        assertThat(below.lines()).isEqualTo(listing.lines());
        assertThat(below.numbers())
                .isEqualTo(listing.numbers().stream().map(number -> number + 2).toList());
    }
}
