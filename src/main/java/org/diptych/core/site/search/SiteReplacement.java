package org.diptych.core.site.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.diptych.core.file.FileProblem;
import org.diptych.core.file.ManyFiles;
import org.diptych.core.file.ManyFiles.NewText;
import org.diptych.core.file.PostFile;
import org.diptych.core.file.PostFileReader;
import org.diptych.core.search.Replacement;
import org.diptych.core.text.LineEnd;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;

/**
 * Replaces what a search through a site found, in all files or in none.
 *
 * <p>Stateless. Waits for the disk: for a worker.
 */
public final class SiteReplacement {
    private SiteReplacement() {}

    /**
     * The places of one post that are to be replaced.
     *
     * @param post not one that was searched as an open text
     * @param places of the post's
     */
    public record Chosen(FoundPost post, List<LineFound> places) {
        public Chosen {
            Objects.requireNonNull(post, "post");
            places = List.copyOf(places);
        }

        /** What {@code by} changes, in places of the text that was searched. */
        public List<TextEdit> edits(Replacement by) {
            return places.stream()
                    .map(place -> new TextEdit(place.found().range(), by.text(place.found())))
                    .toList();
        }
    }

    /**
     * Writes the files.
     *
     * @return the files as they are now
     * @throws FileProblem if one of them cannot be written, or was changed since it was searched; then none is changed
     */
    public static List<PostFile> make(List<Chosen> chosen, Replacement by) throws FileProblem {
        List<NewText> texts = new ArrayList<>();
        for (Chosen one : chosen) {
            PostFile now = PostFileReader.read(one.post().path());
            boolean same = one.post().searched().filter(now.hash()::equals).isPresent();
            // Where it is not, the hash of what was searched makes the saver refuse, before it writes any.
            PostFile searched = same
                    ? now
                    : new PostFile(
                            now.path(), now.text(), one.post().searched().orElseThrow(), now.encoding(), now.exact());
            texts.add(new NewText(searched, same ? replaced(now.text(), one.edits(by)) : now.text()));
        }
        return new ManyFiles().save(texts);
    }

    /** {@code file} after {@code edits}, which speak of it with its lines ended by {@code \n}; its own ends stay. */
    private static String replaced(String file, List<TextEdit> edits) {
        int[] returns = returns(file);
        String lineEnd = LineEnd.firstOf(file).orElse(LineEnd.LF).characters();
        List<TextEdit> inFile = edits.stream()
                .map(edit -> new TextEdit(
                        new TextRange(
                                inFile(returns, edit.range().start()),
                                inFile(returns, edit.range().end())),
                        edit.replacement().replace("\n", lineEnd)))
                .toList();
        return TextEdit.applyAll(file, inFile);
    }

    /** Where, counted without them, a carriage return stands before a line feed. */
    private static int[] returns(String file) {
        int[] places = new int[8];
        int count = 0;
        for (int at = file.indexOf("\r\n"); at >= 0; at = file.indexOf("\r\n", at + 2)) {
            places = count == places.length ? Arrays.copyOf(places, 2 * count) : places;
            places[count] = at - count;
            count++;
        }
        return Arrays.copyOf(places, count);
    }

    private static int inFile(int[] returns, int offset) {
        int found = Arrays.binarySearch(returns, offset);
        // A place at a line's end is before its carriage return.
        return offset + (found >= 0 ? found : -found - 1);
    }
}
