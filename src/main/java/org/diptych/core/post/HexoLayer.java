package org.diptych.core.post;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.diptych.core.text.TextRange;

/**
 * What Hexo itself sees in a text before any Markdown: fenced code goes out first, then Nunjucks takes its marks.
 *
 * <p>The rules are those of Hexo's {@code backtick_code_block} filter, of its {@code PostRenderEscape} and of Nunjucks'
 * lexer, looked up in Hexo 8.1.2. All places are in the text given; each list is in its order. Immutable, nothing null.
 *
 * @param fences closed fenced code blocks
 * @param code inline code outside of block tags, where it protects marks; inside of them it does not
 * @param comments HTML comments outside of block tags, which protect marks too
 * @param templates what the template engine sees
 */
public record HexoLayer(List<TextRange> fences, List<TextRange> code, List<TextRange> comments, Templates templates) {

    public HexoLayer {
        fences = List.copyOf(fences);
        code = List.copyOf(code);
        comments = List.copyOf(comments);
        Objects.requireNonNull(templates, "templates");
    }

    /**
     * What the template engine takes its marks for. Immutable, nothing null.
     *
     * @param tags the tags, {@code {% name … %}}
     * @param variables <code>{{ … }}</code>, which is evaluated and as a rule vanishes
     * @param remarks {@code {# … #}}, which vanishes; one that is never closed reaches to the end of its two characters
     *     and makes the build fail
     * @param strays a <code>{%</code> or <code>{{</code> that never ends: the build fails. Where nothing in the text is
     *     closed Hexo runs no templates, and there are none
     */
    public record Templates(
            List<HexoTag> tags, List<TextRange> variables, List<TextRange> remarks, List<TextRange> strays) {
        /** Where the engine does not run: braces are text. */
        public static final Templates NONE = new Templates(List.of(), List.of(), List.of(), List.of());

        public Templates {
            tags = List.copyOf(tags);
            variables = List.copyOf(variables);
            remarks = List.copyOf(remarks);
            strays = List.copyOf(strays);
        }

        private Templates moved(UnaryOperator<TextRange> move) {
            return new Templates(
                    tags.stream()
                            .map(tag -> new HexoTag(tag.name(), tag.arguments(), move.apply(tag.range())))
                            .toList(),
                    variables.stream().map(move).toList(),
                    remarks.stream().map(move).toList(),
                    strays.stream().map(move).toList());
        }
    }

    /** The tags, as the template engine sees them. */
    public List<HexoTag> tags() {
        return templates.tags();
    }

    /** Reads {@code text}, the file after its front matter. Never fails, and takes time in proportion to its length. */
    public static HexoLayer of(String text) {
        return new HexoScanner(text).scan();
    }

    /** Reads {@code text} where the template engine is switched off: braces are text. */
    public static HexoLayer withoutTemplates(String text) {
        return of(text).withoutTemplates();
    }

    /** The same layer without what only the template engine sees. */
    HexoLayer withoutTemplates() {
        return new HexoLayer(fences, code, comments, Templates.NONE);
    }

    /** The same layer with every place sent through {@code move}. */
    HexoLayer moved(UnaryOperator<TextRange> move) {
        return new HexoLayer(
                fences.stream().map(move).toList(),
                code.stream().map(move).toList(),
                comments.stream().map(move).toList(),
                templates.moved(move));
    }
}
