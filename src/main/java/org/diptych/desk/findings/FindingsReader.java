package org.diptych.desk.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.check.Finding;
import org.diptych.core.messages.Messages;
import org.diptych.core.post.Post;
import org.diptych.core.text.LineIndex;
import org.diptych.desk.text.PartNames;

/** Puts findings into sentences and groups them by the part they stand in. Immutable. */
final class FindingsReader {
    private final Function<Finding, String> sentences;
    private final Messages words;

    FindingsReader(Function<Finding, String> sentences, Messages words) {
        this.sentences = sentences;
        this.words = words;
    }

    /** The findings of each part that has any, in the order of the file. */
    List<FoundInPart> read(Analysis analysis) {
        List<FoundInPart> parts = new ArrayList<>();
        Post post = analysis.post();
        int next = 0;
        List<Finding> findings = analysis.findings();
        for (int i = 0; i < post.segments().size() && next < findings.size(); i++) {
            int end = post.startOf(i) + post.segments().get(i).length();
            boolean last = i + 1 == post.segments().size();
            int from = next;
            while (next < findings.size() && (last || findings.get(next).range().start() < end)) {
                next++;
            }
            if (next > from) {
                parts.add(inPart(post, i, findings.subList(from, next)));
            }
        }
        return parts;
    }

    private FoundInPart inPart(Post post, int segment, List<Finding> findings) {
        String content = post.segments().get(segment).content();
        int start = post.contentRange(segment).start();
        LineIndex lines = LineIndex.of(content);
        List<FindingRow.Item> items = findings.stream()
                .map(finding -> {
                    int offset = Math.max(0, Math.min(finding.range().start() - start, content.length()));
                    return new FindingRow.Item(
                            finding,
                            sentences.apply(finding),
                            lines.positionAt(offset).line());
                })
                .toList();
        String name = PartNames.of(
                post.segments().get(segment).kind(),
                post.segments().get(segment).language(),
                words);
        return new FoundInPart(name, items);
    }

    /** What was found in one part. */
    record FoundInPart(String name, List<FindingRow.Item> items) {}
}
