package org.diptych.ui.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.diptych.core.check.Severity;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.text.TextRange;
import org.diptych.ui.editor.marks.FindingMark;

/** Opens a post's bodies, light or dark, and writes a picture: {@code EditorDemo POST light|dark OUT.png [OFFSET]}. */
final class EditorDemo {
    private EditorDemo() {}

    public static void main(String[] arguments) throws IOException {
        String post = Files.readString(Path.of(arguments[0]));
        SegmentKind[] kinds = {SegmentKind.FRONT_MATTER, SegmentKind.BODY, SegmentKind.REFERENCES};
        SegmentKind[] shown = arguments.length > 4 ? kinds : new SegmentKind[] {SegmentKind.BODY};
        try (EditorFixture fixture = EditorFixture.open(post, 1400, 900, arguments[1].equals("dark"), shown)) {
            int offset = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 0;
            fixture.run(() -> fixture.editors.forEach(editor -> show(editor, offset)));
            fixture.run(() -> fixture.editors.forEach(PostEditor::layout));
            fixture.snapshot(Path.of(arguments[2]));
        }
        System.exit(0);
    }

    private static void show(PostEditor editor, int offset) {
        int length = editor.area().getLength();
        if (length < 200) {
            return;
        }
        editor.showFindings(List.of(
                new FindingMark(new TextRange(20, 28), Severity.ERROR, "broken", List.of()),
                new FindingMark(new TextRange(90, 110), Severity.WARNING, "doubtful", List.of()),
                new FindingMark(new TextRange(150, 170), Severity.INFO, "a hint", List.of())));
        editor.area().moveTo(Math.min(offset, length));
        editor.area().requestFollowCaret();
    }
}
