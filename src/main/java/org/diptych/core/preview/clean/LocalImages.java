package org.diptych.core.preview.clean;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the file behind a local image's address, and only inside a post's {@link ImageRoots}. Stateless. */
public final class LocalImages {
    private LocalImages() {}

    /**
     * The file that {@code address} means, if it exists, is an image by its name and lies, symbolic links followed,
     * inside one of {@code roots}.
     *
     * @param address a path as a post writes it, with {@code /} between names
     * @throws IOException if the disk fails
     */
    public static Optional<Path> find(ImageRoots roots, String address) throws IOException {
        if (ImageType.of(address).isEmpty()) {
            return Optional.empty();
        }
        for (Candidate candidate : candidates(roots, address)) {
            Optional<Path> found = inside(candidate, roots);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static List<Candidate> candidates(ImageRoots roots, String address) {
        if (!address.startsWith("/")) {
            return roots.relative().stream()
                    .map(folder -> new Candidate(folder, address))
                    .toList();
        }
        Stream<Candidate> published = roots.published().stream()
                .filter(place -> address.startsWith(place.address()))
                .map(place -> new Candidate(
                        place.folder(), address.substring(place.address().length())));
        Stream<Candidate> rooted = roots.site().stream().map(folder -> new Candidate(folder, address));
        return Stream.concat(published, rooted).toList();
    }

    private record Candidate(Path folder, String name) {}

    private static Optional<Path> inside(Candidate candidate, ImageRoots roots) throws IOException {
        Path file;
        try {
            file = candidate.folder().resolve(candidate.name().replaceFirst("^/+", ""));
        } catch (InvalidPathException unwritable) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Path real = file.toRealPath();
        List<Path> allowed = new ArrayList<>(roots.relative());
        roots.site().ifPresent(allowed::add);
        roots.published().forEach(place -> allowed.add(place.folder()));
        for (Path folder : allowed) {
            if (Files.isDirectory(folder) && real.startsWith(folder.toRealPath())) {
                return Optional.of(real);
            }
        }
        return Optional.empty();
    }
}
