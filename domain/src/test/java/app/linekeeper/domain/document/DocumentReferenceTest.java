package app.linekeeper.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReferenceTest {

    private static final DocumentId ID = DocumentId.parse("f02a91bc-07de-4c55-9c1f-1a2b3c4d5e6f");

    @Test
    void aDocumentIsKnownByTheFirstTwelveDigitsOfItsId() {
        assertThat(DocumentReference.of(ID).printed()).isEqualTo("F02A-91BC-07DE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"f02a91bc07de", "F02A-91BC-07DE", " f02a 91bc 07de "})
    void itIsReadHoweverItWasCopied(String typed) {
        assertThat(DocumentReference.read(typed)).contains(DocumentReference.of(ID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "f02a91bc07d", "f02a91bc07de4", "f02a91bc07dg", "АК-26-000001"})
    void anythingElseIsNone(String typed) {
        assertThat(DocumentReference.read(typed)).isEmpty();
    }

    @Test
    void aLinkToADocumentIsToldFromOtherLinks() {
        DocumentReference reference = DocumentReference.of(ID);
        assertThat(reference.token()).isEqualTo("df02a91bc07de").matches("[A-Za-z0-9_-]{1,64}");
        assertThat(DocumentReference.ofToken(reference.token())).contains(reference);
        assertThat(DocumentReference.ofToken("t02a91bc07de4")).isEmpty();
        assertThat(DocumentReference.ofToken("")).isEmpty();
    }

    @Test
    void everyIdThatBeginsSoIsBetweenTheFirstAndTheLast() {
        DocumentReference reference = DocumentReference.of(ID);
        assertThat(reference.first()).isEqualTo(UUID.fromString("f02a91bc-07de-0000-0000-000000000000"));
        assertThat(reference.last()).isEqualTo(UUID.fromString("f02a91bc-07de-ffff-ffff-ffffffffffff"));
    }
}
