package org.diptych.core.check.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.check.Check;
import org.diptych.core.check.CheckedPost;
import org.diptych.core.check.Finding;
import org.diptych.core.check.Matches;
import org.diptych.core.cite.Reference;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;
import org.diptych.core.text.TooMuchWork;

/**
 * Markdown or a bare address in a reference: the list is no Markdown, so both are published as they stand. Remembers what was
 * found in each entry; confined to one thread at a time.
 */
public final class ReferenceMarkupCheck implements Check {
    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*>.*?</a>");
    private static final Pattern HTML = Pattern.compile("<[^>\\n]*>");
    private static final Pattern MARKUP = Pattern.compile("\\[(?<label>[^\\]\\n]+)\\]\\((?<address>[^)\\s]+)\\)"
            + "|\\*\\*(?<strong>[^*\\s](?:[^*\\n]*[^*\\s])?)\\*\\*"
            + "|\\*(?<em>[^*\\s](?:[^*\\n]*[^*\\s])?)\\*"
            + "|`(?<code>[^`\\n]+)`"
            + "|(?<bare>https?://[^\\s<>\"')\\]{}]*[^\\s<>\"')\\]{}.,;:。，；])");
    private static final List<String> TAGS = List.of("strong", "em", "code");

    /** What was found in the entries of the last run, counted from where each begins behind its key. */
    private Map<String, List<Finding>> known = new HashMap<>();

    @Override
    public List<Finding> check(CheckedPost post) {
        String text = post.post().text();
        List<Finding> findings = new ArrayList<>();
        Map<String, List<Finding>> seen = new HashMap<>();
        for (Reference reference : post.bibliography().references()) {
            if (reference.isWellFormed()) {
                int start = reference.keyRange().end() + 1;
                String entry = text.substring(start, reference.range().end());
                try {
                    List<Finding> before = known.get(entry);
                    List<Finding> found = before == null ? found(entry) : before;
                    seen.put(entry, found);
                    found.forEach(finding -> findings.add(finding.shift(start)));
                } catch (TooMuchWork | StackOverflowError tooMuch) {
                    findings.add(Finding.info("check-gave-up", reference.keyRange()));
                }
            }
        }
        known = seen;
        return findings;
    }

    private static List<Finding> found(String entry) {
        List<Finding> findings = new ArrayList<>();
        // What stands within <a href="…">…</a> and other HTML is live already.
        String outside = Matches.blanked(HTML, Matches.blanked(LINK, entry));
        Matcher matcher = Matches.matcher(MARKUP, outside);
        while (matcher.find()) {
            TextRange range = new TextRange(matcher.start(), matcher.end());
            if (matcher.group("bare") != null) {
                String address = matcher.group("bare");
                findings.add(Finding.info("address-in-reference", range, address)
                        .with("link-address", new TextEdit(range, link(address, address))));
            } else {
                findings.add(Finding.warning("markdown-in-reference", range, matcher.group())
                        .with("write-as-html", new TextEdit(range, html(matcher))));
            }
        }
        return findings;
    }

    private static String html(Matcher matcher) {
        if (matcher.group("label") != null) {
            return link(matcher.group("address"), matcher.group("label"));
        }
        String name = TAGS.stream()
                .filter(tag -> matcher.group(tag) != null)
                .findFirst()
                .orElseThrow();
        return "<" + name + ">" + matcher.group(name) + "</" + name + ">";
    }

    private static String link(String address, String label) {
        return "<a href=\"" + address + "\">" + label + "</a>";
    }
}
