package org.diptych.core.check.citation;

import java.util.List;
import org.diptych.core.check.Check;
import org.diptych.core.check.CheckedPost;
import org.diptych.core.check.Finding;
import org.diptych.core.post.Segment;
import org.diptych.core.post.TagFault;
import org.diptych.core.text.TextEdit;

/** A body or a list of references without its start or its end, or inside another: the site's build stops. */
public final class BlockTagCheck implements Check {
    @Override
    public List<Finding> check(CheckedPost post) {
        return post.post().faults().stream()
                .map(fault -> switch (fault.kind()) {
                    case UNCLOSED -> unclosed(post, fault);
                    case UNOPENED -> Finding.error("unopened-tag", fault.range(), written(post, fault), start(fault));
                    case NESTED -> Finding.error("nested-tag", fault.range(), written(post, fault));
                })
                .toList();
    }

    private static Finding unclosed(CheckedPost post, TagFault fault) {
        Finding finding = Finding.error("unclosed-tag", fault.range(), written(post, fault), end(fault));
        int index = post.post().segmentAt(fault.range().start());
        Segment segment = post.post().segments().get(index);
        boolean ownPart = post.post().startOf(index) == fault.range().start();
        boolean nextFollows = index + 1 < post.post().segments().size();
        if (!ownPart || !nextFollows) {
            return finding;
        }
        // The next part begins here, so this one must end here.
        String written = segment.content().stripTrailing();
        int end = post.post().contentRange(index).start() + written.length();
        return finding.with("close-tag", TextEdit.insert(end, "\n\n" + end(fault)));
    }

    private static String written(CheckedPost post, TagFault fault) {
        return fault.range().in(post.post().text());
    }

    private static String start(TagFault fault) {
        return "{% " + fault.tag() + " %}";
    }

    private static String end(TagFault fault) {
        return "{% end" + fault.tag() + " %}";
    }
}
