package org.diptych.desk.export;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.export.ExportFormat;
import org.diptych.core.export.FinishedPost;
import org.diptych.core.export.HtmlPage;
import org.diptych.core.file.PostFile;
import org.diptych.core.file.encoding.Encoding;
import org.diptych.core.preview.clean.ImageRoots;
import org.diptych.core.preview.own.OwnLook;
import org.diptych.core.site.Site;

/**
 * An export to be made. Immutable.
 *
 * @param format as what
 * @param target where to
 * @param post the post's own file, if it has one
 * @param text the post's file as it would be written now
 * @param own how its author wants a page to look
 * @param finalNewline whether a missing line end is added to a {@link ExportFormat#POST}
 */
record ExportOrder(
        ExportFormat format, Path target, Optional<PostFile> post, String text, OwnLook own, boolean finalNewline) {

    ExportOrder {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(own, "own");
    }

    /** What is to be written. Reads the images and the site's settings; takes a while. */
    String content(Analysis analysis) {
        if (format == ExportFormat.POST) {
            return FinishedPost.text(text, finalNewline);
        }
        ImageRoots images = post.map(PostFile::path)
                .map(file -> ImageRoots.of(file, Site.around(file).map(Site::source)))
                .orElse(ImageRoots.NONE);
        return HtmlPage.of(analysis, images, own);
    }

    /** The post's own for the post; a page is always UTF-8. */
    Encoding encoding() {
        return format == ExportFormat.POST ? post.map(PostFile::encoding).orElse(Encoding.UTF_8) : Encoding.UTF_8;
    }
}
