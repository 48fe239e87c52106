package org.diptych.core.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.markdown.Block;
import org.diptych.core.markdown.PublishedSection;
import org.diptych.core.markdown.tree.Kind;
import org.diptych.core.markdown.tree.Node;
import org.diptych.core.post.Fences;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.text.TextRange;

/** A code fence that is never closed, or that took the fence of a later block for its own and the tags between with it. */
final class FenceCheck implements Check {
    private static final Pattern PART_TAG = Pattern.compile("\\{%\\s*(end)?(lang_content|references)\\b[^%\\n]*%\\}");

    @Override
    public List<Finding> check(CheckedPost post) {
        String text = post.post().text();
        List<Finding> findings = new ArrayList<>();
        for (TextRange fence : post.post().layer().fences()) {
            swallowed(fence.in(text))
                    .ifPresent(tag -> findings.add(Finding.error(
                            "fence-swallows-tag",
                            tag.shift(fence.start()),
                            tag.in(fence.in(text)),
                            lineOf(text, fence.start()))));
        }
        boolean hasFrontMatter = post.post().segments().get(0).kind() == SegmentKind.FRONT_MATTER;
        int start = hasFrontMatter ? post.post().segments().get(0).length() : 0;
        for (TextRange line : Fences.unclosed(text.substring(start))) {
            TextRange mark = line.shift(start);
            if (!isInlineCode(mark, post)) {
                findings.add(Finding.warning("unclosed-fence", mark));
            }
        }
        findings.sort(Comparator.comparingInt(finding -> finding.range().start()));
        return findings;
    }

    /** Whether the run of backticks in {@code line} opened or closed code in a line of text, or is part of it. */
    private static boolean isInlineCode(TextRange line, CheckedPost post) {
        String text = post.post().text();
        int backtick = text.indexOf('`', line.start());
        if (backtick < 0 || backtick >= line.end()) {
            return false;
        }
        for (PublishedSection section : post.published().sections()) {
            int content = post.post().contentRange(section.segment()).start();
            for (Block block : section.blocks()) {
                int start = content + block.source().start();
                if (start > backtick || content + block.source().end() <= backtick) {
                    continue;
                }
                for (Node node : block.nodes()) {
                    boolean within = node.all(Kind.CodeSpan.class).stream()
                            .map(code -> code.in(start))
                            .anyMatch(code -> code.start() <= backtick && backtick < code.end());
                    if (within) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** A tag that has no other half within the code. An example of a whole block has both. */
    private static Optional<TextRange> swallowed(String code) {
        Matcher matcher = PART_TAG.matcher(code);
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

    private static String lineOf(String text, int offset) {
        return Long.toString(
                1 + text.substring(0, offset).chars().filter(c -> c == '\n').count());
    }
}
