package org.diptych.desk.posts;

import java.util.List;
import java.util.Objects;
import org.diptych.core.check.Finding;
import org.diptych.core.site.pictures.PictureFiles;
import org.diptych.core.site.pictures.PictureFindings;
import org.diptych.core.site.pictures.PictureFindings.Wishes;
import org.diptych.core.site.pictures.PictureUse;

/**
 * What is known of a post's pictures, and what its author wants to know of them. Immutable; nothing is null.
 *
 * @param files as they were last looked at
 * @param wishes what is told
 */
public record KnownPictures(PictureFiles files, Wishes wishes) {
    /** Nothing was looked at yet. */
    public static final KnownPictures NONE = new KnownPictures(PictureFiles.NONE, new Wishes(0, false));

    public KnownPictures {
        Objects.requireNonNull(files, "files");
        Objects.requireNonNull(wishes, "wishes");
    }

    List<Finding> findings(String text, List<PictureUse> uses) {
        return PictureFindings.of(text, uses, files, wishes);
    }
}
