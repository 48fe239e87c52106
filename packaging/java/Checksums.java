import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** By which an author, or dpkg, sees that a file is what was built. */
final class Checksums {
    private Checksums() {}

    /** Beside the installers, in the form {@code sha256sum --check} reads. */
    static void write() throws IOException {
        Path sums = Layout.OUT.resolve("SHA256SUMS");
        Files.deleteIfExists(sums);
        Files.write(sums, of(Layout.OUT, "SHA-256"));
    }

    /** In the package, in the form {@code dpkg --verify} reads. */
    static void writeForDebian(Path root) throws IOException {
        List<String> sums = of(root, "MD5").stream()
                .filter(line -> !line.contains("  DEBIAN/"))
                .toList();
        Files.write(root.resolve("DEBIAN/md5sums"), sums);
    }

    private static List<String> of(Path folder, String kind) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> files = all.filter(file -> Files.isRegularFile(file) && !Files.isSymbolicLink(file))
                    .sorted()
                    .toList();
            String[] lines = new String[files.size()];
            for (int i = 0; i < lines.length; i++) {
                String name = folder.relativize(files.get(i)).toString().replace('\\', '/');
                lines[i] = digest(files.get(i), kind) + "  " + name;
            }
            return List.of(lines);
        }
    }

    private static String digest(Path file, String kind) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance(kind);
            try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(java.io.OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
