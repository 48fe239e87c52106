package org.diptych.ui.preview;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Reads one local image. Runs on the web view's loading threads. */
final class ImageConnection extends URLConnection {
    private static final long LARGEST = 64L << 20;
    private static final Map<String, String> TYPES =
            Map.of("jpg", "image/jpeg", "jpeg", "image/jpeg", "svg", "image/svg+xml", "ico", "image/x-icon");
    private Path file;

    ImageConnection(URL address) {
        super(address);
    }

    @Override
    public void connect() throws IOException {
        if (file == null) {
            String path = URLDecoder.decode(getURL().getPath().replace("+", "%2B"), StandardCharsets.UTF_8);
            Path found = ImageDoors.find(getURL().getHost(), path.substring(Math.min(1, path.length())))
                    .orElseThrow(() -> new FileNotFoundException(path));
            if (Files.size(found) > LARGEST) {
                throw new IOException("larger than 64 MB: " + path);
            }
            file = found;
        }
    }

    @Override
    public InputStream getInputStream() throws IOException {
        connect();
        return Files.newInputStream(file);
    }

    @Override
    public String getContentType() {
        String name = getURL().getPath();
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(extension, "image/" + extension);
    }

    @Override
    public long getContentLengthLong() {
        try {
            return file == null ? -1 : Files.size(file);
        } catch (IOException unknown) {
            return -1;
        }
    }
}
