package org.diptych.core.markdown.markdownit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.diptych.core.markdown.commonmark.Signs;
import org.diptych.core.markdown.markdownit.address.AddressFinder;
import org.diptych.core.markdown.markdownit.address.LinkTarget;
import org.diptych.core.markdown.markdownit.address.Uris;
import org.diptych.core.text.MeteredText;
import org.diptych.core.text.WorkMeter;

/** Makes links of the bare addresses in what a block holds. Stateless. */
final class Linkifier {
    private static final Pattern OPENING = Pattern.compile("(?is)<a(?:>|" + Signs.BLANK + ").*");
    private static final Pattern CLOSING = Pattern.compile("(?is)</a" + Signs.BLANK + "*>.*");

    private Linkifier() {}

    static List<Token> linked(List<Token> tokens, WorkMeter meter) {
        List<Token> reversed = new ArrayList<>(tokens.size());
        int inHtmlLink = 0;
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (token.is(Token.Type.CLOSE) && token.isLink()) {
                int open = opening(tokens, i);
                for (; i > open; i--) {
                    reversed.add(tokens.get(i));
                }
                reversed.add(tokens.get(i));
                continue;
            }
            if (token.is(Token.Type.HTML)) {
                inHtmlLink -= inHtmlLink > 0 && OPENING.matcher(token.text()).matches() ? 1 : 0;
                inHtmlLink += CLOSING.matcher(token.text()).matches() ? 1 : 0;
            }
            if (inHtmlLink > 0 || !token.is(Token.Type.TEXT)) {
                reversed.add(token);
                continue;
            }
            boolean afterEscape = i > 0 && tokens.get(i - 1).is(Token.Type.LITERAL);
            List<Token> parts = parts(token, afterEscape, meter);
            Collections.reverse(parts);
            reversed.addAll(parts);
        }
        Collections.reverse(reversed);
        return reversed;
    }

    private static int opening(List<Token> tokens, int close) {
        int level = tokens.get(close).level();
        int i = close - 1;
        while (i > 0
                && tokens.get(i).level() != level
                && !(tokens.get(i).isLink() && tokens.get(i).is(Token.Type.OPEN))) {
            i--;
        }
        return Math.max(0, i);
    }

    private static List<Token> parts(Token token, boolean afterEscape, WorkMeter meter) {
        String text = token.text();
        List<Token> parts = new ArrayList<>();
        int at = 0;
        for (AddressFinder.Found found : AddressFinder.in(new MeteredText(text, meter))) {
            String typed = text.substring(found.start(), found.end());
            String address = Uris.published(found.address(typed));
            if (found.start() == 0 && afterEscape || !Uris.isAllowed(address)) {
                continue;
            }
            if (found.start() > at) {
                parts.add(part(token, at, found.start()));
            }
            int from = place(token, found.start());
            int to = place(token, found.end());
            parts.add(Token.open("a", new LinkTarget(address, ""), from, from).asAuto());
            parts.add(Token.text(shown(found, typed), from, to));
            parts.add(Token.close("a", to, to).asAuto());
            at = found.end();
        }
        if (at == 0) {
            parts.add(token);
        } else if (at < text.length()) {
            parts.add(part(token, at, text.length()));
        }
        return parts;
    }

    private static String shown(AddressFinder.Found found, String typed) {
        if (!found.isBare(typed)) {
            return Uris.shown(typed);
        }
        String scheme = found.scheme().isEmpty() ? "http://" : found.scheme();
        String shown = Uris.shown(scheme + typed);
        return shown.startsWith(scheme) ? shown.substring(scheme.length()) : shown;
    }

    /** The part {@code start..end} of a piece of text whose characters still stand as they were typed. */
    static Token part(Token token, int start, int end) {
        return Token.text(token.text().substring(start, end), place(token, start), place(token, end));
    }

    /** Where the character {@code index} of {@code token} stands. */
    static int place(Token token, int index) {
        return Math.min(token.from() + index, token.to());
    }
}
