package org.diptych.desk.browse;

import java.nio.file.Path;
import java.util.List;

/**
 * What was open lately, for the next start and for opening it again. Confined to the FX thread.
 *
 * @param posts their files
 * @param sites the folders of sites whose home was shown
 */
public record LatelyOpen(RecentFiles posts, RecentFiles sites) {

    /** Begins with what is known of earlier, the last first. */
    public static LatelyOpen of(List<Path> posts, List<Path> sites) {
        return new LatelyOpen(new RecentFiles(posts), new RecentFiles(sites));
    }
}
