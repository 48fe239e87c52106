package org.diptych.core.markdown.markdownit;

import java.util.ArrayList;
import java.util.List;
import org.diptych.core.markdown.commonmark.Passage;

/** What a stretch of a passage became so far, and where its plain characters not yet kept begin. Used once. */
final class Stretch {
    private final Passage passage;
    private final int to;
    private final List<Token> tokens = new ArrayList<>();
    private final Delimiters delimiters = new Delimiters(tokens);
    private int plain;

    Stretch(Passage passage, int from, int to) {
        this.passage = passage;
        this.plain = from;
        this.to = to;
    }

    /** Where it ends. */
    int to() {
        return to;
    }

    /** Where what became no token begins. */
    int plain() {
        return plain;
    }

    /** Keeps {@code token}, which ends at {@code end}, and the plain characters before {@code at}. */
    int keep(int at, Token token, int end) {
        keepPlain(at);
        tokens.add(token);
        plain = end;
        return end;
    }

    /** Keeps {@code opening} and {@code closing} with {@code content} between them, as {@link #keep(int, Token, int)}. */
    int keep(int at, Token opening, List<Token> content, Token closing, int end) {
        keep(at, opening, end);
        tokens.addAll(content);
        tokens.add(closing);
        return end;
    }

    /** Keeps a run of {@code sign} from {@code at} to {@code end}, which may enclose something. */
    int keep(int at, char sign, Delimiters.Run run, int end) {
        keepPlain(at);
        delimiters.add(sign, at, run);
        plain = end;
        return end;
    }

    private void keepPlain(int end) {
        if (end > plain) {
            tokens.add(Token.text(passage.string(plain, end), plain, end));
        }
    }

    /** All tokens of the stretch, which has been read. */
    List<Token> tokens() {
        keepPlain(to);
        delimiters.pair();
        return tokens;
    }
}
