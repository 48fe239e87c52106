package org.diptych.core.site.scaffold;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.diptych.core.site.Site;
import org.diptych.core.site.address.FileEnding;

/**
 * Where an author wants a post's file. Immutable; nothing is null.
 *
 * @param file within the site's source folder; of no use where there is trouble
 * @param trouble why no post can be written there, as the key of a sentence whose argument is the place as typed
 */
public record NewPlace(Path file, Optional<String> trouble) {

    public NewPlace {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(trouble, "trouble");
    }

    /** What {@code typed}, a path within the source folder of {@code site}, names. Asks the disk: for a worker. */
    public static NewPlace of(Site site, String typed) {
        String name = typed.strip().replace('\\', '/');
        try {
            boolean open = name.isEmpty() || name.matches("(?:.*/)?\\.{0,2}");
            Path file = site.source()
                    .resolve(FileEnding.of(name).isEmpty() ? name + ".md" : name)
                    .normalize();
            if (open || !file.startsWith(site.source()) || file.equals(site.source())) {
                return new NewPlace(file, Optional.of("new.outside"));
            }
            return new NewPlace(file, Files.exists(file) ? Optional.of("new.taken") : Optional.empty());
        } catch (InvalidPathException noPath) {
            return new NewPlace(site.source(), Optional.of("new.outside"));
        }
    }
}
