package org.diptych.core.post;

import java.util.List;
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
 * @param tags the tags, {@code {% name … %}}
 * @param variables <code>{{ … }}</code>, which is evaluated and as a rule vanishes
 * @param remarks {@code {# … #}}, which vanishes; one that is never closed reaches to the end of its two characters and
 *     makes the build fail
 * @param strays a <code>{%</code> or <code>{{</code> that never ends: the build fails. Where nothing in the text is
 *     closed Hexo runs no templates, and there are none
 */
public record HexoLayer(
        List<TextRange> fences,
        List<TextRange> code,
        List<TextRange> comments,
        List<HexoTag> tags,
        List<TextRange> variables,
        List<TextRange> remarks,
        List<TextRange> strays) {

    public HexoLayer {
        fences = List.copyOf(fences);
        code = List.copyOf(code);
        comments = List.copyOf(comments);
        tags = List.copyOf(tags);
        variables = List.copyOf(variables);
        remarks = List.copyOf(remarks);
        strays = List.copyOf(strays);
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
        return new HexoLayer(fences, code, comments, List.of(), List.of(), List.of(), List.of());
    }

    /** The same layer with every place sent through {@code move}. */
    HexoLayer moved(UnaryOperator<TextRange> move) {
        return new HexoLayer(
                fences.stream().map(move).toList(),
                code.stream().map(move).toList(),
                comments.stream().map(move).toList(),
                tags.stream()
                        .map(tag -> new HexoTag(tag.name(), tag.arguments(), move.apply(tag.range())))
                        .toList(),
                variables.stream().map(move).toList(),
                remarks.stream().map(move).toList(),
                strays.stream().map(move).toList());
    }
}
