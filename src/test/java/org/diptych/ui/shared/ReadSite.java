package org.diptych.ui.shared;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.diptych.core.file.PostFile;
import org.diptych.core.site.index.SiteIndex;
import org.diptych.core.text.TextEdit;
import org.diptych.desk.site.SiteDesk;

/**
 * A site none of whose posts is open.
 *
 * @param site what is known of it; null for none
 */
public record ReadSite(SiteIndex site) implements SiteDesk {
    @Override
    public Map<Path, String> unsaved() {
        return Map.of();
    }

    @Override
    public boolean edit(Path file, String text, List<TextEdit> edits, String step) {
        return false;
    }

    @Override
    public void written(List<PostFile> written, String step) {}
}
