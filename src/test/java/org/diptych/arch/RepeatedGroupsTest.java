package org.diptych.arch;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Java's patterns call themselves once for each time a group is repeated whose length can vary: a table of a thousand
 * cells is a stack overflow. A group that is repeated without an end is therefore possessive.
 */
class RepeatedGroupsTest {
    private static final Pattern QUANTIFIER = Pattern.compile("([*+?]|\\{(\\d+)(,?)(\\d*)\\})([+?]?)");

    @Test
    void aGroupThatIsRepeatedWithoutAnEndIsPossessive() throws ReflectiveOperationException {
        List<String> found = new ArrayList<>();
        for (JavaClass one : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.diptych.core", "org.diptych.desk")) {
            for (JavaField field : one.getFields()) {
                if (field.getModifiers().contains(JavaModifier.STATIC)
                        && field.getRawType().isEquivalentTo(Pattern.class)) {
                    Field reflected = field.reflect();
                    reflected.setAccessible(true);
                    deep(((Pattern) reflected.get(null)).pattern())
                            .forEach(group -> found.add(field.getFullName() + ": " + group));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void suchGroupsAreKnown() {
        assertThat(deep("a(?:b*c)*d")).containsExactly("(?:b*c)*");
        assertThat(deep("(a|b)+|[(*)]*")).containsExactly("(a|b)+");
        assertThat(deep("(?:a?){2,}")).containsExactly("(?:a?){2,}");
        assertThat(deep("(?:a?)*+(?:ab)*\\(b*\\)*(?:a?){0,3}\\Q(a?)*\\E")).isEmpty();
    }

    /** The groups of {@code pattern} that are repeated by calling themselves. */
    private static List<String> deep(String pattern) {
        List<String> deep = new ArrayList<>();
        Deque<Integer> starts = new ArrayDeque<>();
        Deque<Boolean> varying = new ArrayDeque<>();
        varying.push(false);
        for (int at = 0; at < pattern.length(); ) {
            char c = pattern.charAt(at);
            int end = at + 1;
            boolean varies = false;
            if (c == '\\') {
                end = pattern.startsWith("\\Q", at) ? pattern.indexOf("\\E", at) + 2 : at + 2;
            } else if (c == '[') {
                end = classEnd(pattern, at);
            } else if (c == '(') {
                starts.push(at);
                varying.push(false);
                at = pattern.startsWith("(?", at) ? afterOpening(pattern, at) : end;
                continue;
            } else if (c == '|') {
                varies = true;
            } else if (c == ')') {
                int start = starts.pop();
                boolean inside = varying.pop();
                Matcher repeated = QUANTIFIER.matcher(pattern).region(end, pattern.length());
                if (inside
                        && repeated.lookingAt()
                        && isEndless(repeated)
                        && !repeated.group(5).equals("+")) {
                    deep.add(pattern.substring(start, repeated.end()));
                }
                varies = inside;
            }
            Matcher quantifier = QUANTIFIER.matcher(pattern).region(end, pattern.length());
            if (c != '|' && quantifier.lookingAt()) {
                varies |= !isFixed(quantifier);
                end = quantifier.end();
            }
            if (varies) {
                varying.pop();
                varying.push(true);
            }
            at = end;
        }
        return deep;
    }

    private static boolean isEndless(Matcher quantifier) {
        String sign = quantifier.group(1);
        return sign.equals("*")
                || sign.equals("+")
                || ",".equals(quantifier.group(3)) && quantifier.group(4).isEmpty();
    }

    private static boolean isFixed(Matcher quantifier) {
        return quantifier.group(2) != null && quantifier.group(3).isEmpty();
    }

    /** Behind what says which kind of group begins at {@code at}. */
    private static int afterOpening(String pattern, int at) {
        int end = at + 2;
        while (":=!<>".indexOf(pattern.charAt(end)) >= 0 || Character.isLetterOrDigit(pattern.charAt(end))) {
            end++;
            if (":=!>".indexOf(pattern.charAt(end - 1)) >= 0) {
                break;
            }
        }
        return end;
    }

    private static int classEnd(String pattern, int from) {
        int depth = 0;
        for (int at = from; at < pattern.length(); at++) {
            char c = pattern.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '[') {
                depth++;
            } else if (c == ']' && --depth == 0) {
                return at + 1;
            }
        }
        return pattern.length();
    }
}
