package org.diptych.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A bilingual post whose English body is about 110 KB of text, lists, formulas and tables. */
final class LongPost {
    private static final String CHAPTER =
            """

            ## Chapter %d: what a model keeps

            A paragraph with **bold**, *emphasis*, `code`, a [link](https://example.org/a_b) and $x_%d^2 + y$ in it,
            which goes on over a second line so that there is a soft break to see.

            - An item with $\\alpha_{i}$ in it, and 中文 beside
              - nested, with a formula of its own

                $$
                p(x) = \\frac{1}{n} \\sum_{i=1}^{n} f(x_i)
                $$

            - another one

            | name | value |
            |------|------:|
            | a    | 1     |

            > What was said, and by whom.
            """;
    private static final int CHAPTERS = 200;

    private LongPost() {}

    static String text() {
        String file = System.getProperty("post");
        if (file == null) {
            return made();
        }
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String made() {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < CHAPTERS; i++) {
            body.append(CHAPTER.formatted(i, i));
        }
        return "---\ntitle: Long\n---\n\nSummary.\n\n<!--more-->\n\n{% language_switch %}\n\n{% lang_content en %}\n"
                + body + "\n{% endlang_content %}\n\n{% lang_content zh %}\n" + body + "\n{% endlang_content %}\n";
    }
}
