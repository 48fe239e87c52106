package org.diptych.core.markdown.markdownit;

import java.util.ArrayList;
import java.util.List;
import org.diptych.core.markdown.markdownit.address.LinkTarget;
import org.diptych.core.markdown.markdownit.attributes.Attributes.Attribute;

/**
 * One piece of what a paragraph, heading or cell holds. What encloses others is two pieces, one that opens and one that
 * closes, for markdown-it looks for addresses, signs and quotes piece by piece. Its kind and words change until all
 * passes are through; confined to one thread.
 */
final class Token {
    /** What a piece is. */
    enum Type {
        TEXT,
        /** Characters that an escape or a reference stands for, which later passes leave alone. */
        LITERAL,
        OPEN,
        CLOSE,
        CODE,
        HTML,
        SOFT_BREAK,
        HARD_BREAK,
        IMAGE,
        /** The mark of a footnote. */
        NOTE
    }

    private Type type;
    private String tag = "";
    private String text = "";
    private LinkTarget target = LinkTarget.NONE;
    private boolean auto;
    private int level;
    private int from;
    private int to;
    private List<Token> children = List.of();
    private Footnotes.Mark note = Footnotes.Mark.NONE;
    private List<Attribute> attributes = List.of();
    private boolean hidden;

    private Token(Type type, int from, int to) {
        this.type = type;
        this.from = from;
        this.to = to;
    }

    static Token of(Type type, String text, int from, int to) {
        Token token = new Token(type, from, to);
        token.text = text;
        return token;
    }

    static Token text(String text, int from, int to) {
        return of(Type.TEXT, text, from, to);
    }

    static Token open(String tag, LinkTarget target, int from, int to) {
        Token token = new Token(Type.OPEN, from, to);
        token.tag = tag;
        token.target = target;
        return token;
    }

    static Token close(String tag, int from, int to) {
        Token token = new Token(Type.CLOSE, from, to);
        token.tag = tag;
        return token;
    }

    /** An image; {@code label} is its description as typed, {@code children} what that is read into. */
    static Token image(String label, LinkTarget target, List<Token> children, int from, int to) {
        Token token = of(Type.IMAGE, label, from, to);
        token.target = target;
        token.children = children;
        return token;
    }

    static Token note(Footnotes.Mark mark, int from, int to) {
        Token token = new Token(Type.NOTE, from, to);
        token.note = mark;
        return token;
    }

    /** Says that the link was made of a bare address, whose signs stay as they are. */
    Token asAuto() {
        auto = true;
        return this;
    }

    /** Makes a mark that was text the end or the beginning of what it encloses. */
    void become(Type side, String element, int start, int end) {
        type = side;
        tag = element;
        text = "";
        from = start;
        to = end;
    }

    /** Is empty text at {@code place} from now on: its neighbour has become what it was part of. */
    void vanish(int place) {
        text = "";
        from = place;
        to = place;
    }

    void become(Type other, String changed) {
        type = other;
        text = changed;
    }

    boolean is(Type sought) {
        return type == sought;
    }

    boolean isLink() {
        return tag.equals("a") && (type == Type.OPEN || type == Type.CLOSE);
    }

    Type type() {
        return type;
    }

    String tag() {
        return tag;
    }

    String text() {
        return text;
    }

    void setText(String changed) {
        text = changed;
    }

    LinkTarget target() {
        return target;
    }

    boolean isAuto() {
        return auto;
    }

    int level() {
        return level;
    }

    void setLevel(int level) {
        this.level = level;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    void extendTo(int end) {
        to = Math.max(to, end);
    }

    List<Token> children() {
        return children;
    }

    /** What braces add to its attributes. */
    List<Attribute> attributes() {
        return attributes;
    }

    /** Adds what braces say; an address takes the place of its own. */
    void add(List<Attribute> typed) {
        List<Attribute> all = new ArrayList<>(attributes);
        for (Attribute attribute : typed) {
            boolean address = attribute.name().equals(type == Type.IMAGE ? "src" : "href");
            if (address && (type == Type.IMAGE || isLink())) {
                target = new LinkTarget(attribute.value(), target.title());
            } else {
                all.add(attribute);
            }
        }
        attributes = all;
    }

    /** Is {@code rest} from now on: the attributes at its front, or else at its end, are no text. */
    void cut(String rest, boolean front) {
        if (to - from == text.length()) {
            from = front ? to - rest.length() : from;
            to = front ? to : from + rest.length();
        }
        text = rest;
    }

    /** Whether it stands in a cell that another one covers. */
    boolean isHidden() {
        return hidden;
    }

    /** Is of no characters from now on. */
    void hide() {
        hidden = true;
        text = "";
        children.forEach(Token::hide);
    }

    /** The mark of a note. */
    Footnotes.Mark note() {
        return note;
    }
}
