package org.diptych.cli;

import org.diptych.core.markdown.Dialect;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code pandoc} or {@code hexo}. */
final class DialectName implements ITypeConverter<Dialect> {

    @Override
    public Dialect convert(String name) {
        return switch (name) {
            case "pandoc" -> Dialect.PANDOC;
            case "hexo" -> Dialect.HEXO_DEFAULT;
            default -> throw new TypeConversionException(name);
        };
    }
}
