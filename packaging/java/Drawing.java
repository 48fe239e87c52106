import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A drawing of paths with fills and strokes, read from SVG: as much of it as the program's icon uses. */
final class Drawing {
    private static final Map<String, Integer> CAPS =
            Map.of("butt", BasicStroke.CAP_BUTT, "square", BasicStroke.CAP_SQUARE, "round", BasicStroke.CAP_ROUND);
    private static final Map<String, Integer> JOINS =
            Map.of("miter", BasicStroke.JOIN_MITER, "round", BasicStroke.JOIN_ROUND, "bevel", BasicStroke.JOIN_BEVEL);

    private final Element root;
    private final double side;

    private Drawing(Element root) {
        this.root = root;
        this.side = Double.parseDouble(root.getAttribute("viewBox").split(" ")[2]);
    }

    static Drawing read(Path svg) throws IOException {
        try {
            return new Drawing(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(svg.toFile())
                    .getDocumentElement());
        } catch (SAXException | ParserConfigurationException failure) {
            throw new IOException(svg + " cannot be read", failure);
        }
    }

    /** The drawing on a transparent square of {@code size} pixels. */
    BufferedImage image(int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D brush = image.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        brush.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        brush.scale(size / side, size / side);
        draw(root, Map.of("fill", "#000000"), brush);
        brush.dispose();
        return image;
    }

    private void draw(Element element, Map<String, String> inherited, Graphics2D brush) {
        Map<String, String> style = new HashMap<>(inherited);
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            style.put(attribute.getNodeName(), attribute.getNodeValue());
        }
        switch (element.getTagName()) {
            case "svg", "g" -> {
                for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                    if (child instanceof Element inner) {
                        draw(inner, style, brush);
                    }
                }
            }
            case "path" -> paint(PathData.shape(style.get("d")), style, brush);
            case "title" -> {}
            default -> throw new IllegalArgumentException("not drawn: " + element.getTagName());
        }
    }

    private static void paint(Path2D shape, Map<String, String> style, Graphics2D brush) {
        if (!style.get("fill").equals("none")) {
            brush.setColor(Color.decode(style.get("fill")));
            brush.fill(shape);
        }
        if (style.containsKey("stroke")) {
            brush.setColor(Color.decode(style.get("stroke")));
            brush.setStroke(new BasicStroke(
                    Float.parseFloat(style.getOrDefault("stroke-width", "1")),
                    CAPS.get(style.getOrDefault("stroke-linecap", "butt")),
                    JOINS.get(style.getOrDefault("stroke-linejoin", "miter")),
                    4));
            brush.draw(shape);
        }
    }
}
