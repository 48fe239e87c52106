package org.diptych.core.markdown.markdownit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Puts emoji in the place of their names, {@code :smile:}, and of the signs that stand for them, {@code :-)}. Immutable. */
final class Emoji {
    private static final String NAMES = "/org/diptych/assets/markdown/emoji.txt";

    /** What may stand beside a sign; beside a letter it is part of something else. */
    private static final Pattern BESIDE = Pattern.compile("[\\p{Z}\\p{P}\\p{Cc}]");

    private final boolean signs;

    /** Read where a site has the plugin, and not before. */
    private static final class Known {
        private static final Map<String, String> ALL = read();
        private static final Map<Character, Integer> LONGEST = longest();

        private static Map<String, String> read() {
            try (InputStream in = Emoji.class.getResourceAsStream(NAMES)) {
                Map<String, String> all = new HashMap<>();
                new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                    String[] words = line.split(" ");
                    for (int i = 1; i < words.length; i++) {
                        all.put(words[i], words[0]);
                    }
                });
                return all;
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + NAMES, e);
            }
        }

        private static Map<Character, Integer> longest() {
            Map<Character, Integer> longest = new HashMap<>();
            ALL.keySet().forEach(name -> longest.merge(name.charAt(0), name.length(), Math::max));
            return longest;
        }
    }

    /** @param signs whether signs stand for emoji too */
    Emoji(boolean signs) {
        this.signs = signs;
    }

    /** {@code tokens} with emoji; what a bare address says stays. */
    List<Token> shown(List<Token> tokens) {
        List<Token> shown = new ArrayList<>(tokens.size());
        int inAddress = 0;
        for (Token token : tokens) {
            if (token.isLink() && token.isAuto()) {
                inAddress += token.is(Token.Type.OPEN) ? 1 : -1;
            }
            if (token.is(Token.Type.TEXT) && inAddress == 0) {
                show(token, shown);
            } else {
                shown.add(token);
            }
        }
        return shown;
    }

    private void show(Token token, List<Token> target) {
        String text = token.text();
        int kept = 0;
        for (int at = 0; at < text.length(); ) {
            String written = writtenAt(text, at);
            int end = at + Math.max(1, written.length());
            if (!written.isEmpty() && (isName(written) || standsAlone(text, at, end))) {
                if (at > kept) {
                    target.add(Linkifier.part(token, kept, at));
                }
                String emoji = Known.ALL.getOrDefault(written, written);
                target.add(
                        Token.of(Token.Type.LITERAL, emoji, Linkifier.place(token, at), Linkifier.place(token, end)));
                kept = end;
            }
            at = end;
        }
        if (kept == 0) {
            target.add(token);
        } else if (kept < text.length()) {
            target.add(Linkifier.part(token, kept, text.length()));
        }
    }

    /** The longest name or sign at {@code at}; empty if there is none. */
    private String writtenAt(String text, int at) {
        int longest = Math.min(Known.LONGEST.getOrDefault(text.charAt(at), 0), text.length() - at);
        for (int length = longest; length > 1; length--) {
            String written = text.substring(at, at + length);
            if (Known.ALL.containsKey(written) && (signs || isName(written))) {
                return written;
            }
        }
        return "";
    }

    private static boolean isName(String written) {
        return written.length() > 2 && written.startsWith(":") && written.endsWith(":");
    }

    private static boolean standsAlone(String text, int start, int end) {
        return (start == 0 || BESIDE.matcher(text.substring(start - 1, start)).matches())
                && (end == text.length()
                        || BESIDE.matcher(text.substring(end, end + 1)).matches());
    }
}
