package org.diptych.core.bilingual;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.post.Post;

/** Posts of two languages for tests, and blocks to make them of. */
public final class TwoBodies {
    private TwoBodies() {}

    /** A post with {@code english} before {@code chinese}, either as it is typed between its tags. */
    public static String file(String english, String chinese) {
        return "---\ntitle: T\n---\n\n{% lang_content en %}\n" + english + "\n{% endlang_content %}\n\n"
                + "{% lang_content zh %}\n" + chinese + "\n{% endlang_content %}\n";
    }

    /** A post whose bodies have these blocks, with blank lines between. */
    public static String file(List<String> english, List<String> chinese) {
        return file(String.join("\n\n", english), String.join("\n\n", chinese));
    }

    /** The bodies of {@code file}. */
    public static List<Body> of(String file, Dialect dialect) {
        return Body.allOf(Post.parse(file), dialect);
    }

    /** The bodies of a post with these two, as pandoc reads them. */
    public static List<Body> of(String english, String chinese) {
        return of(file(english, chinese), Dialect.PANDOC);
    }

    /** What {@code links} join, each side's blocks as they are written. */
    public static List<List<List<String>>> sources(List<Link> links) {
        return links.stream()
                .map(link -> List.of(sourcesOf(link.first()), sourcesOf(link.second())))
                .toList();
    }

    private static List<String> sourcesOf(List<BodyBlock> blocks) {
        return blocks.stream().map(BodyBlock::source).toList();
    }

    /** Blocks of every kind that an author writes. */
    public static Arbitrary<String> blocks() {
        return Arbitraries.of(
                "# The dial",
                "## 日晷",
                "The shadow falls on the plate, $x^2$ wide {% ref huygens %}.",
                "影子落在面板上，宽 $x^2$ {% ref huygens %}。",
                "In 1657 he wrote 12 letters with `code()`.",
                "1657 年他写了 12 封信。",
                "Two lines\nof one paragraph",
                "$$\na = b\n$$",
                "- one item\n- two items\n  - below 😀",
                "1. first\n2. 第二",
                "- [ ] to do\n\n  with more below",
                "> quoted *words*\n> 引文",
                "```js\nlet a = 1;\n```",
                "| a | 名 |\n|---|---|\n| 1 | 二 |",
                "![A dial](dial.png)",
                "<div>raw</div>",
                "---",
                "Plain words with [a link](https://a.b/c).",
                "<!-- a remark -->");
    }

    /** Some of those, as few as none. */
    public static Arbitrary<List<String>> manyBlocks() {
        return blocks().list().ofMaxSize(9);
    }
}
