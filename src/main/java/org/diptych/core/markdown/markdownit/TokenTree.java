package org.diptych.core.markdown.markdownit;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.diptych.core.markdown.source.Spots;
import org.diptych.core.markdown.tree.Kind;
import org.diptych.core.markdown.tree.Node;

/** Nests the pieces of what one block holds. Used once. */
final class TokenTree {
    private final BasedSequence chars;
    private final List<Token> tokens;
    private final Spots spots;
    private int next;

    TokenTree(InlinePass.Content content, Spots spots) {
        this.chars = content.chars();
        this.tokens = content.tokens();
        this.spots = spots;
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        while (next < tokens.size()) {
            Token token = tokens.get(next++);
            if (token.is(Token.Type.CLOSE)) {
                break;
            }
            if (token.is(Token.Type.OPEN)) {
                List<Node> children = nodes();
                Token close = tokens.get(Math.min(next, tokens.size()) - 1);
                nodes.add(node(kind(token), token.from(), Math.max(token.to(), close.to()), children));
            } else if (!token.is(Token.Type.TEXT) || token.to() > token.from()) {
                nodes.add(node(kind(token), token.from(), token.to(), List.of()));
            }
        }
        return Spots.joined(nodes);
    }

    private Node node(Kind kind, int from, int to, List<Node> children) {
        return spots.exact(kind, offset(from), endOffset(from, to), children);
    }

    private int offset(int index) {
        return index < chars.length() ? chars.subSequence(index, index + 1).getStartOffset() : chars.getEndOffset();
    }

    private int endOffset(int from, int to) {
        return to > from ? chars.subSequence(to - 1, to).getEndOffset() : offset(from);
    }

    private static Kind kind(Token token) {
        return switch (token.type()) {
            case TEXT, LITERAL -> new Kind.Text(token.text());
            case CODE -> new Kind.CodeSpan(token.text());
            case HTML -> new Kind.Html(token.text());
            case SOFT_BREAK -> new Kind.Text("\n");
            case HARD_BREAK -> new Kind.LineBreak();
            case IMAGE ->
                new Kind.Image(token.target().address(), token.target().title(), InlineWriter.plain(token.children()));
            case NOTE -> new Kind.NoteMark(token.note().label());
            case OPEN, CLOSE -> enclosing(token);
        };
    }

    private static Kind enclosing(Token token) {
        return switch (token.tag()) {
            case "a" -> new Kind.Link(token.target().address(), token.target().title());
            case "em" -> new Kind.Styled(Kind.Style.EMPHASIS);
            case "strong" -> new Kind.Styled(Kind.Style.STRONG);
            case "s" -> new Kind.Styled(Kind.Style.DELETED);
            case "sub" -> new Kind.Styled(Kind.Style.SUBSCRIPT);
            case "sup" -> new Kind.Styled(Kind.Style.SUPERSCRIPT);
            default -> new Kind.Styled(Kind.Style.SPAN);
        };
    }
}
