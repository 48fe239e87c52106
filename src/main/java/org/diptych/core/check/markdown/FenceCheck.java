package org.diptych.core.check.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.check.Check;
import org.diptych.core.check.CheckedPost;
import org.diptych.core.check.Finding;
import org.diptych.core.check.Matches;
import org.diptych.core.markdown.Block;
import org.diptych.core.markdown.PublishedSection;
import org.diptych.core.markdown.tree.Kind;
import org.diptych.core.post.Fences;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.syntax.PartSyntax;
import org.diptych.core.text.TextRange;

/** A code fence that is never closed, or that took the fence of a later block for its own and the tags between with it. */
public final class FenceCheck implements Check {
    private static final Pattern PART_TAG =
            Pattern.compile("\\{%\\s*(end)?(" + String.join("|", PartSyntax.USUAL.names()) + ")\\b[^%\\n]*%\\}");

    @Override
    public List<Finding> check(CheckedPost post) {
        String text = post.post().text();
        List<Finding> findings = new ArrayList<>();
        Lines lines = new Lines(text);
        for (TextRange fence : post.post().layer().fences()) {
            swallowed(fence.in(text))
                    .ifPresent(tag -> findings.add(Finding.error(
                            "fence-swallows-tag",
                            tag.shift(fence.start()),
                            tag.in(fence.in(text)),
                            Long.toString(lines.at(fence.start())))));
        }
        boolean hasFrontMatter = post.post().segments().get(0).kind() == SegmentKind.FRONT_MATTER;
        int start = hasFrontMatter ? post.post().segments().get(0).length() : 0;
        List<TextRange> open = Fences.unclosed(text, start);
        TreeMap<Integer, Integer> code = open.isEmpty() ? new TreeMap<>() : inlineCode(post);
        open.stream()
                .filter(line -> !isWithin(code, line, text))
                .forEach(line -> findings.add(Finding.warning("unclosed-fence", line)));
        findings.sort(Comparator.comparingInt(finding -> finding.range().start()));
        return findings;
    }

    /** Where code in a line of text begins, with where it ends. */
    private static TreeMap<Integer, Integer> inlineCode(CheckedPost post) {
        TreeMap<Integer, Integer> code = new TreeMap<>();
        for (PublishedSection section : post.published().sections()) {
            int content = post.post().contentRange(section.segment()).start();
            for (Block block : section.blocks()) {
                int start = content + block.source().start();
                block.nodes().stream()
                        .flatMap(node -> node.all(Kind.CodeSpan.class).stream())
                        .forEach(span -> code.put(start + span.start(), start + span.end()));
            }
        }
        return code;
    }

    /** Whether the run of backticks in {@code line} opened or closed code in a line of text, or is part of it. */
    private static boolean isWithin(TreeMap<Integer, Integer> code, TextRange line, String text) {
        int run = line.start();
        while (run < line.end() && text.charAt(run) != '`') {
            run++;
        }
        Map.Entry<Integer, Integer> before = code.floorEntry(run);
        return before != null && run < before.getValue();
    }

    /** A tag that has no other half within the code. An example of a whole block has both. */
    private static Optional<TextRange> swallowed(String code) {
        Matcher matcher = Matches.matcher(PART_TAG, code);
        TextRange open = null;
        while (matcher.find()) {
            boolean ends = matcher.group(1) != null;
            if (ends == (open == null)) {
                return Optional.of(new TextRange(matcher.start(), matcher.end()));
            }
            open = ends ? null : new TextRange(matcher.start(), matcher.end());
        }
        return Optional.ofNullable(open);
    }

    /** Counts lines of a text, from place to later place. */
    private static final class Lines {
        private final String text;
        private int at;
        private long line = 1;

        Lines(String text) {
            this.text = text;
        }

        long at(int offset) {
            for (; at < offset; at++) {
                line += text.charAt(at) == '\n' ? 1 : 0;
            }
            return line;
        }
    }
}
