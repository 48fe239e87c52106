package org.diptych.core.markdown.markdownit;

import com.vladsch.flexmark.util.sequence.Html5Entities;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.diptych.core.markdown.commonmark.Passage;
import org.diptych.core.markdown.commonmark.Signs;
import org.diptych.core.markdown.markdownit.address.AddressFinder;
import org.diptych.core.markdown.markdownit.address.LinkTarget;
import org.diptych.core.markdown.markdownit.address.Uris;
import org.diptych.core.markdown.settings.MarkdownItSettings.Plugin;
import org.diptych.core.markdown.settings.MarkdownItSettings.Syntax;
import org.diptych.core.text.WorkMeter;

/** Reads what one paragraph, heading or cell holds into pieces, by CommonMark's rules and those of plugins. Used once. */
final class InlineReader {
    private static final Pattern BARE_BLANK = Pattern.compile("(?:^|[^\\\\])(?:\\\\\\\\)*+" + Signs.BLANK);

    private final Passage passage;
    private final Syntax syntax;
    private final PieceEnds ends;
    private final Footnotes notes;
    private final WorkMeter meter;
    private int linkLevel;

    InlineReader(
            Passage passage, Syntax syntax, Map<String, LinkTarget> definitions, Footnotes notes, WorkMeter meter) {
        this(passage, syntax, new PieceEnds(passage, syntax, definitions, notes, meter), notes, meter);
    }

    private InlineReader(Passage passage, Syntax syntax, PieceEnds ends, Footnotes notes, WorkMeter meter) {
        this.passage = passage;
        this.syntax = syntax;
        this.ends = ends;
        this.notes = notes;
        this.meter = meter;
    }

    /** The pieces of {@code from..to}. */
    List<Token> read(int from, int to) {
        meter.enter();
        ends.goDeeper();
        Stretch stretch = new Stretch(passage, from, to);
        for (int at = from; at < to; ) {
            int end = ends.isTooDeep() ? at : sign(at, stretch);
            if (end > at) {
                at = end;
            } else {
                at++;
            }
        }
        List<Token> tokens = stretch.tokens();
        ends.goBack();
        meter.leave();
        return tokens;
    }

    /** Reads what begins with the sign at {@code at}; where it ends, {@code at} if nothing does. */
    private int sign(int at, Stretch stretch) {
        return switch (passage.at(at)) {
            case '\n' -> lineEnd(at, stretch);
            case '\\' -> escape(at, stretch);
            case '`' -> code(at, stretch);
            case '*', '_' -> syntax.reads("emphasis") ? marks(at, 1, stretch) : at;
            case '~' -> tilde(at, stretch);
            case '+' -> syntax.has(Plugin.INS) ? marks(at, 2, stretch) : at;
            case '=' -> syntax.has(Plugin.MARK) ? marks(at, 2, stretch) : at;
            case '^' -> caret(at, stretch);
            case '[' -> link(at, stretch);
            case '!' -> image(at, stretch);
            case '<' -> angle(at, stretch);
            case '&' -> reference(at, stretch);
            case ':' -> bareAddress(at, stretch);
            default -> at;
        };
    }

    private int lineEnd(int at, Stretch stretch) {
        if (!syntax.reads("newline")) {
            return at;
        }
        int blanks = at;
        while (blanks > stretch.plain() && passage.at(blanks - 1) == ' ') {
            blanks--;
        }
        Token.Type type = at - blanks >= 2 ? Token.Type.HARD_BREAK : Token.Type.SOFT_BREAK;
        int end = ends.skipIndent(at + 1, stretch.to());
        return stretch.keep(blanks, Token.of(type, "", at, at + 1), end);
    }

    private int escape(int at, Stretch stretch) {
        if (!syntax.reads("escape") || at + 1 >= stretch.to()) {
            return at;
        }
        char next = passage.at(at + 1);
        if (next == '\n') {
            int end = ends.skipIndent(at + 2, stretch.to());
            return stretch.keep(at, Token.of(Token.Type.HARD_BREAK, "", at, at + 2), end);
        }
        int end = ends.escapeEnd(at, stretch.to());
        String text = passage.string(Signs.ESCAPABLE.indexOf(next) >= 0 ? at + 1 : at, end);
        return stretch.keep(at, Token.of(Token.Type.LITERAL, text, at, end), end);
    }

    private int code(int at, Stretch stretch) {
        if (!syntax.reads("backticks")) {
            return at;
        }
        int start = passage.endOfRun(at, stretch.to());
        int end = ends.codeEnd(at, start, stretch.to());
        if (end < 0) {
            return start;
        }
        String text = passage.string(start, end - (start - at)).replace('\n', ' ');
        boolean padded = text.length() > 2 && text.startsWith(" ") && text.endsWith(" ");
        String shown = padded ? text.substring(1, text.length() - 1) : text;
        return stretch.keep(at, Token.of(Token.Type.CODE, shown, at, end), end);
    }

    private int tilde(int at, Stretch stretch) {
        int end = syntax.reads("strikethrough") ? marks(at, 2, stretch) : at;
        return end == at && syntax.has(Plugin.SUB) ? raised(at, "sub", stretch) : end;
    }

    private int caret(int at, Stretch stretch) {
        int end = syntax.has(Plugin.SUP) ? raised(at, "sup", stretch) : at;
        return end == at && syntax.has(Plugin.FOOTNOTE) ? inlineNote(at, stretch) : end;
    }

    private int marks(int at, int least, Stretch stretch) {
        char sign = passage.at(at);
        int end = passage.endOfRun(at, stretch.to());
        if (end - at < least) {
            return at;
        }
        int before = at > 0 ? passage.at(at - 1) : ' ';
        int after = end < stretch.to() ? passage.at(end) : ' ';
        return stretch.keep(at, sign, Delimiters.Run.of(before, after, end - at, sign != '_'), end);
    }

    /** A word between two signs; no blank stands in it unless a backslash is before it. */
    private int raised(int at, String tag, Stretch stretch) {
        char sign = passage.at(at);
        int close = at + 1;
        while (close < stretch.to() && passage.at(close) != sign) {
            close = ends.skip(close, stretch.to());
        }
        if (at + 2 >= stretch.to() || close >= stretch.to() || close == at + 1) {
            return at;
        }
        String content = passage.string(at + 1, close);
        if (BARE_BLANK.matcher(content).find()) {
            return at;
        }
        String text = content.replaceAll("\\\\([ \\\\!\"#$%&'()*+,./:;<=>?@\\[\\]^_`{|}~-])", "$1");
        Token open = Token.open(tag, LinkTarget.NONE, at, at + 1);
        Token word = Token.text(text, at + 1, close);
        return stretch.keep(at, open, List.of(word), Token.close(tag, close, close + 1), close + 1);
    }

    private int inlineNote(int at, Stretch stretch) {
        int end = ends.inlineNoteEnd(at, stretch.to());
        if (end < 0) {
            return at;
        }
        Footnotes.Mark mark = notes.inline(() -> inner().read(at + 2, end - 1));
        return stretch.keep(at, Token.note(mark, at, end), end);
    }

    private int link(int at, Stretch stretch) {
        LinkReader.Found found = ends.link(at, stretch.to());
        if (found != null) {
            linkLevel++;
            List<Token> content = read(found.textStart(), found.textEnd());
            linkLevel--;
            Token open = Token.open("a", found.target(), at, at + 1);
            return stretch.keep(at, open, content, Token.close("a", found.textEnd(), found.end()), found.end());
        }
        int end = ends.noteEnd(at, stretch.to());
        if (end < 0) {
            return at;
        }
        return stretch.keep(at, Token.note(notes.reference(passage.string(at + 2, end - 1)), at, end), end);
    }

    /** A reader that knows nothing of what stands around. */
    private InlineReader inner() {
        return new InlineReader(passage, syntax, ends.anew(), notes, meter);
    }

    private int image(int at, Stretch stretch) {
        LinkReader.Found found = ends.image(at, stretch.to());
        if (found == null) {
            return at;
        }
        String label = passage.string(found.textStart(), found.textEnd());
        List<Token> children = inner().read(found.textStart(), found.textEnd());
        return stretch.keep(at, Token.image(label, found.target(), children, at, found.end()), found.end());
    }

    private int angle(int at, Stretch stretch) {
        int end = ends.autolinkEnd(at, stretch.to());
        if (end >= 0) {
            String shown = passage.string(at + 1, end - 1);
            String address = Uris.published(ends.isMail(at, stretch.to()) ? "mailto:" + shown : shown);
            Token text = Token.text(Uris.shown(shown), at + 1, end - 1);
            return stretch.keep(at, address(address, at, at + 1), List.of(text), addressEnd(end - 1, end), end);
        }
        end = ends.tagEnd(at, stretch.to());
        if (end < 0) {
            return at;
        }
        String tag = passage.string(at, end);
        String lower = tag.toLowerCase(Locale.ROOT);
        if (lower.matches("(?s)<a(?:>|" + Signs.BLANK + ").*")) {
            linkLevel++;
        } else if (lower.matches("</a" + Signs.BLANK + "*>")) {
            linkLevel--;
        }
        return stretch.keep(at, Token.of(Token.Type.HTML, tag, at, end), end);
    }

    private int reference(int at, Stretch stretch) {
        int end = ends.referenceEnd(at, stretch.to());
        if (end < 0) {
            return at;
        }
        String text = Html5Entities.entityToString(passage.string(at, end));
        return stretch.keep(at, Token.of(Token.Type.LITERAL, text, at, end), end);
    }

    /** An address whose scheme has just been passed over as plain characters. */
    private int bareAddress(int at, Stretch stretch) {
        if (!syntax.reads("linkify") || linkLevel > 0 || !passage.has("://", at, stretch.to())) {
            return at;
        }
        int start = at;
        while (start > stretch.plain() && isOfScheme(passage.at(start - 1))) {
            start--;
        }
        if (start == at || !isLetter(passage.at(start))) {
            return at;
        }
        int end = AddressFinder.endAt(passage.text(), start);
        while (end > at && passage.at(end - 1) == '*') {
            end--;
        }
        if (end <= at) {
            return at;
        }
        String shown = passage.string(start, end);
        String address = Uris.published(shown);
        if (!Uris.isAllowed(address)) {
            return at;
        }
        Token text = Token.text(Uris.shown(shown), start, end);
        return stretch.keep(start, address(address, start, start), List.of(text), addressEnd(end, end), end);
    }

    private static Token address(String address, int from, int to) {
        return Token.open("a", new LinkTarget(address, ""), from, to).asAuto();
    }

    private static Token addressEnd(int from, int to) {
        return Token.close("a", from, to).asAuto();
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isOfScheme(char c) {
        return isLetter(c) || c >= '0' && c <= '9' || c == '.' || c == '+' || c == '-';
    }
}
