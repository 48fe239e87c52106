package org.diptych.core.bibliography.bibtex;

import java.util.ArrayList;
import java.util.List;
import org.diptych.core.bibliography.PersonName;

/**
 * Lists of names as BibTeX reads them: parted by {@code and}, each {@code First von Last}, {@code von Last, First} or
 * {@code von Last, Jr, First}; what stands in braces is one word, and a name that stands in them whole is a body's. The
 * name {@code others}, after another, says that there are more.
 * Stateless.
 */
final class BibtexNames {
    private BibtexNames() {}

    static List<PersonName> of(String tex) {
        List<PersonName> names = new ArrayList<>();
        for (String name : split(tex, " and ")) {
            if (!name.isBlank()) {
                boolean others = !names.isEmpty() && name.strip().equalsIgnoreCase("others");
                names.add(others ? PersonName.OTHERS : name(name.strip()));
            }
        }
        return names;
    }

    private static PersonName name(String tex) {
        if (isBraced(tex)) {
            return PersonName.whole(Latex.plain(tex));
        }
        List<String> parts = split(tex, ",").stream().map(String::strip).toList();
        if (parts.size() == 1) {
            return unparted(words(parts.get(0)));
        }
        List<String> surname = words(parts.get(0));
        int particle = leadingParticles(surname, surname.size() - 1);
        String given = parts.get(parts.size() - 1);
        String suffix = parts.size() > 2 ? parts.get(1) : "";
        return PersonName.of(
                plain(surname.subList(particle, surname.size())),
                Latex.plain(given),
                plain(surname.subList(0, particle)),
                Latex.plain(suffix));
    }

    /** {@code First von Last}: the particle begins at the first small word and ends at the last. */
    private static PersonName unparted(List<String> words) {
        int last = words.size() - 1;
        PersonName together = PersonName.of(plain(words), "");
        if (last == 0 || together.whole()) {
            return PersonName.whole(together.family());
        }
        int start = 0;
        while (start < last && !isSmall(words.get(start))) {
            start++;
        }
        int end = last;
        while (end > start && !isSmall(words.get(end - 1))) {
            end--;
        }
        boolean particle = start < end;
        int family = particle ? end : last;
        return PersonName.of(
                plain(words.subList(family, words.size())),
                plain(words.subList(0, particle ? start : last)),
                particle ? plain(words.subList(start, end)) : "",
                "");
    }

    private static int leadingParticles(List<String> words, int most) {
        int count = 0;
        for (int i = 0; i < most; i++) {
            if (isSmall(words.get(i))) {
                count = i + 1;
            }
        }
        return count;
    }

    private static boolean isSmall(String word) {
        if (word.startsWith("{") && !word.startsWith("{\\")) {
            return false;
        }
        String plain = Latex.plain(word);
        return !plain.isEmpty() && Character.isLowerCase(plain.codePointAt(0));
    }

    private static boolean isBraced(String tex) {
        if (!tex.startsWith("{") || !tex.endsWith("}") || tex.startsWith("{\\")) {
            return false;
        }
        int depth = 0;
        for (int i = 0; i < tex.length() - 1; i++) {
            depth += tex.charAt(i) == '{' ? 1 : tex.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return false;
            }
        }
        return true;
    }

    private static List<String> words(String tex) {
        return split(tex.replaceAll("(?<!\\\\)~", " ").replaceAll("\\s+", " ").strip(), " ");
    }

    private static String plain(List<String> words) {
        return Latex.plain(String.join(" ", words));
    }

    /** Splits at {@code mark} outside braces, whatever its case and however wide its blanks. */
    private static List<String> split(String tex, String mark) {
        String text = tex.replaceAll("\\s+", " ");
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
            } else if (depth == 0 && text.regionMatches(true, i, mark, 0, mark.length())) {
                parts.add(text.substring(from, i));
                // A blank ends one mark and begins the next.
                from = i + Math.max(1, mark.length() - 1);
                i = from - 1;
            }
        }
        parts.add(text.substring(Math.min(from, text.length())));
        return parts;
    }
}
