package app.linekeeper.domain.electronic;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.springframework.stereotype.Component;
import org.xml.sax.SAXException;

/** Compares originals with the schemas of the state, where whoever deploys has named them. */
@Component
class OriginalSchemas {

    private final Map<ElectronicKind, Schema> schemas = new EnumMap<>(ElectronicKind.class);

    /** @throws IllegalStateException if a file that is named is no schema, so that it is known at the start */
    OriginalSchemas(OriginalSchemaPaths paths) {
        for (ElectronicKind kind : ElectronicKind.values()) {
            if (!paths.of(kind).isEmpty()) {
                schemas.put(kind, read(kind, paths.of(kind)));
            }
        }
    }

    /** @throws UnfitOriginal if the file does not follow the schema of its kind */
    void check(ElectronicKind kind, byte[] file) {
        Schema schema = schemas.get(kind);
        if (schema == null) {
            return;
        }
        try {
            Validator validator = schema.newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            validator.validate(new StreamSource(new ByteArrayInputStream(file)));
        } catch (SAXException unfit) {
            throw new UnfitOriginal(String.valueOf(unfit.getMessage()), unfit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Schema read(ElectronicKind kind, List<Path> files) {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        try {
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
            return factory.newSchema(
                    files.stream().map(file -> new StreamSource(file.toFile())).toArray(Source[]::new));
        } catch (SAXException e) {
            throw new IllegalStateException("linekeeper.documents: no schema of " + kind + " in " + files, e);
        }
    }
}
