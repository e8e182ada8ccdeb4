package app.linekeeper.domain.electronic;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginalSchemasTest {

    private static final byte[] OTHER = "<other/>".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path here;

    @Test
    void whereNoSchemaIsNamedNothingIsCompared() {
        OriginalSchemas schemas = new OriginalSchemas(new OriginalSchemaPaths(List.of(), List.of()));
        assertThatCode(() -> schemas.check(ElectronicKind.UPD, OTHER)).doesNotThrowAnyException();
    }

    @Test
    void aSchemaThatIsNoneIsNoticedAtTheStart() throws Exception {
        Path broken = Files.writeString(here.resolve("broken.xsd"), "<html/>");
        OriginalSchemaPaths paths = new OriginalSchemaPaths(List.of(), List.of(broken));
        assertThatThrownBy(() -> new OriginalSchemas(paths))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("broken.xsd");
    }

    @Test
    void aFileThatWantsAnythingFromOutsideIsRefused() throws Exception {
        Path schema = Files.writeString(
                here.resolve("any.xsd"),
                "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><xs:element name='other'/></xs:schema>");
        OriginalSchemas schemas = new OriginalSchemas(new OriginalSchemaPaths(List.of(schema), List.of()));
        String outside = "<!DOCTYPE other [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><other>&e;</other>";
        assertThatThrownBy(() -> schemas.check(ElectronicKind.UPD, outside.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnfitOriginal.class);
        assertThatCode(() -> schemas.check(ElectronicKind.UPD, OTHER)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"UPD, linekeeper.documents.upd-schema", "AWP, linekeeper.documents.awp-schema"})
    void theSchemasOfTheStatesAreReadAndRefuseWhatIsOther(ElectronicKind kind, String property) {
        List<Path> named =
                SampleOriginals.schemas(property).stream().map(File::toPath).toList();
        assumeFalse(named.isEmpty(), "the schema is not ours to ship: name it by -D" + property);
        OriginalSchemas schemas = new OriginalSchemas(
                kind == ElectronicKind.UPD
                        ? new OriginalSchemaPaths(named, List.of())
                        : new OriginalSchemaPaths(List.of(), named));
        assertThatThrownBy(() -> schemas.check(kind, OTHER)).isInstanceOf(UnfitOriginal.class);
    }
}
