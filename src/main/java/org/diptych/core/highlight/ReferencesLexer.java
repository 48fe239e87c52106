package org.diptych.core.highlight;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Colours the references block: {@code [key] text}, with the addresses in the text. */
final class ReferencesLexer implements LineLexer {
    private static final Pattern ENTRY = Pattern.compile("[ \\t]*(\\[)([^\\]]*)(\\])");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+");

    @Override
    public InkedLine lex(LineState before, String line, String next) {
        Paint paint = new Paint(line);
        Matcher entry = ENTRY.matcher(line);
        if (entry.lookingAt()) {
            paint.add(entry.start(1), entry.end(1), Ink.MARK);
            paint.add(entry.start(2), entry.end(2), Ink.KEY);
            paint.add(entry.start(3), entry.end(3), Ink.MARK);
        }
        Matcher address = ADDRESS.matcher(line);
        while (address.find()) {
            paint.add(address.start(), address.end(), Ink.URL);
        }
        return paint.finish(LineState.TEXT);
    }
}
