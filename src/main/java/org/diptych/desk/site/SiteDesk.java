package org.diptych.desk.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.diptych.core.file.PostFile;
import org.diptych.core.site.index.SiteIndex;
import org.diptych.core.text.TextEdit;

/** What a change across a site needs of the posts that are open. Confined to the FX thread. */
public interface SiteDesk {

    /** The site; null if there is none. */
    SiteIndex site();

    /** The texts of the posts that are open with changes of their own, line ends {@code \n}. */
    Map<Path, String> unsaved();

    /**
     * Makes {@code edits} in the open post of {@code file}, as one step that can be taken back.
     *
     * @param text what the edits speak of
     * @param step what is done, in the author's language
     * @return whether the post still held it
     */
    boolean edit(Path file, String text, List<TextEdit> edits, String step);

    /**
     * The files of {@code written} have changed, and the site is to be looked at again. Open posts among them follow, by
     * one step that can be taken back.
     *
     * @param step what was done, in the author's language
     */
    void written(List<PostFile> written, String step);
}
