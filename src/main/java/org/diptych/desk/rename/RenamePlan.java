package org.diptych.desk.rename;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.diptych.core.site.index.IndexedPost;
import org.diptych.core.site.index.SiteIndex;
import org.diptych.core.site.rename.LineChange;
import org.diptych.core.site.rename.Renaming;
import org.diptych.core.site.rename.SiteRename;
import org.diptych.core.text.TextEdit;

/**
 * A plan for the files of a site, and for the posts that are open with changes of their own. Immutable.
 *
 * @param colliding those of the open posts that have an entry under the new key already
 */
record RenamePlan(SiteRename files, List<Open> open, List<Open> colliding) {

    RenamePlan {
        open = List.copyOf(open);
        colliding = List.copyOf(colliding);
    }

    /** What is asked. */
    record Question(SiteIndex site, Renaming renaming, Map<Path, String> unsaved) {}

    /** What changes in a post that is open. */
    record Open(Path file, String title, String text, List<TextEdit> edits) {
        List<LineChange> lines() {
            return LineChange.of(text, edits);
        }
    }

    /** Reads files: for a worker. */
    static RenamePlan of(Question question) {
        List<Open> open = new ArrayList<>();
        List<Open> colliding = new ArrayList<>();
        Path source = question.site().site().source();
        question.unsaved().forEach((file, text) -> {
            List<TextEdit> edits =
                    file.startsWith(source) ? SiteRename.edits(text, question.renaming()) : List.<TextEdit>of();
            if (!edits.isEmpty()) {
                String title = question.site()
                        .find(file)
                        .map(IndexedPost::name)
                        .orElse(file.getFileName().toString());
                (SiteRename.collides(text, question.renaming()) ? colliding : open)
                        .add(new Open(file, title, text, edits));
            }
        });
        return new RenamePlan(
                SiteRename.plan(
                        question.site(), question.renaming(), question.unsaved().keySet()),
                open,
                colliding);
    }
}
