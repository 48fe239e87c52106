package org.diptych.core.check.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an author may write instead: a source with one thing in it changed, at a random place. */
final class OtherSource {
    private final Random random;

    OtherSource(Random random) {
        this.random = random;
    }

    Optional<String> otherFormula(String tex) {
        Matcher letter =
                Pattern.compile("(?<![\\\\A-Za-z])[a-zA-Z](?![A-Za-z])").matcher(tex);
        List<Integer> places = new ArrayList<>();
        while (letter.find()) {
            places.add(letter.start());
        }
        if (places.isEmpty() || tex.contains("text")) {
            return Optional.empty();
        }
        int at = places.get(random.nextInt(places.size()));
        return Optional.of(tex.substring(0, at) + (tex.charAt(at) == 'w' ? 'u' : 'w') + tex.substring(at + 1));
    }

    /** A digit or an operator instead of a letter. */
    Optional<String> otherSign(String tex) {
        Matcher sign = Pattern.compile("(?<=[\\w}) ])[-+=](?=[\\w\\\\( ])|(?<![\\d.])[1-9](?![\\d.])")
                .matcher(tex);
        List<Integer> places = new ArrayList<>();
        while (sign.find()) {
            places.add(sign.start());
        }
        if (places.isEmpty() || tex.contains("text")) {
            return Optional.empty();
        }
        int at = places.get(random.nextInt(places.size()));
        char c = tex.charAt(at);
        String other =
                c == '+' ? "-" : c == '-' ? "+" : c == '=' ? "<" : c == '9' ? "4" : String.valueOf((char) (c + 1));
        return Optional.of(tex.substring(0, at) + other + tex.substring(at + 1));
    }

    static Optional<String> otherSpan(String code) {
        return code.matches("`[A-Za-z_.]{4,}(?:\\(\\))?`")
                ? Optional.of(code.substring(0, 3) + "x" + code.substring(3))
                : Optional.empty();
    }

    static Optional<String> otherLink(String link) {
        int at = link.indexOf("](http");
        return at < 0 || link.startsWith("[!")
                ? Optional.empty()
                : Optional.of(link.substring(0, at) + "](https://example.org/elsewhere)");
    }
}
