package org.diptych.core.site.rename;

import java.util.List;
import java.util.Objects;
import org.diptych.core.file.ManyFiles.NewText;
import org.diptych.core.file.PostFile;
import org.diptych.core.text.TextEdit;

/**
 * What a renaming changes in one post. Immutable; nothing is null.
 *
 * @param file the post as it was read
 * @param title what it is called
 * @param edits in places of the file's text; at least one
 * @param lines the lines concerned, before and after
 */
public record PostRename(PostFile file, String title, List<TextEdit> edits, List<LineChange> lines) {

    public PostRename {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(title, "title");
        edits = List.copyOf(edits);
        lines = List.copyOf(lines);
    }

    /** The file with its new text. */
    public NewText newText() {
        return new NewText(file, TextEdit.applyAll(file.text(), edits));
    }
}
