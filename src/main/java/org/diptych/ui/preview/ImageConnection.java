package org.diptych.ui.preview;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.diptych.core.preview.clean.ImageFit;
import org.diptych.core.preview.clean.ImageType;
import org.diptych.core.web.PublicWeb;
import org.diptych.core.web.PublicWeb.Thing;
import org.jspecify.annotations.Nullable;

/**
 * Reads one image: a file of the post or its site, or, behind {@code web.}, one of the web, which the page itself cannot
 * reach. Runs on the web view's loading threads.
 */
final class ImageConnection extends URLConnection {
    private static final String WEB = "web.";
    private static final String ACCEPT = "image/png,image/jpeg,image/gif,image/svg+xml,image/*;q=0.8";
    private static final long LARGEST = 64L << 20;
    private final PublicWeb web;
    /** Null until the connection is made. */
    private @Nullable Thing image;

    ImageConnection(URL address, PublicWeb web) {
        super(address);
        this.web = web;
    }

    @Override
    public void connect() throws IOException {
        image();
    }

    private Thing image() throws IOException {
        Thing known = image;
        if (known == null) {
            known = read();
            image = known;
        }
        return known;
    }

    private Thing read() throws IOException {
        String path = URLDecoder.decode(getURL().getPath().replace("+", "%2B"), StandardCharsets.UTF_8);
        String address = path.substring(Math.min(1, path.length()));
        String host = getURL().getHost();
        boolean onTheWeb = host.startsWith(WEB);
        String door = onTheWeb ? host.substring(WEB.length()) : host;
        try {
            Thing whole = onTheWeb ? remote(door, address) : local(door, address);
            return new Thing(whole.type(), ImageFit.fit(whole.bytes()));
        } catch (ImageFit.TooLarge tooLarge) {
            String asked = getURL().getPath().substring(Math.min(1, path.length()));
            ImageDoors.tell(door, onTheWeb ? address : asked, "large");
            // The web view writes any other failure into the log, as one that nobody expects.
            throw new FileNotFoundException(tooLarge.getMessage());
        }
    }

    private static Thing local(String door, String address) throws IOException {
        Path file = ImageDoors.find(door, address).orElseThrow(() -> new FileNotFoundException(address));
        if (Files.size(file) > LARGEST) {
            throw new ImageFit.TooLarge("larger than 64 MB: " + address);
        }
        return new Thing(ImageType.of(address).orElseThrow(), Files.readAllBytes(file));
    }

    private Thing remote(String door, String address) throws IOException {
        if (!ImageDoors.leadsToTheWeb(door)) {
            throw new IOException("images from the web are not wanted: " + address);
        }
        Thing thing = web.get(address, ACCEPT);
        if (!thing.type().matches("image/.*|application/octet-stream|")) {
            throw new IOException("no image but " + thing.type() + ": " + address);
        }
        return thing;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new ByteArrayInputStream(image().bytes());
    }

    @Override
    public String getContentType() {
        return image == null || !image.type().startsWith("image/") ? "image/png" : image.type();
    }

    @Override
    public long getContentLengthLong() {
        return image == null ? -1 : image.bytes().length;
    }
}
