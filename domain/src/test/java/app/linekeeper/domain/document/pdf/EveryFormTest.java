package app.linekeeper.domain.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.document.DocumentContent;
import app.linekeeper.domain.document.DocumentForm;
import app.linekeeper.domain.document.DocumentSamples;
import app.linekeeper.domain.document.DocumentType;
import app.linekeeper.domain.document.SampleActs;
import app.linekeeper.locales.Language;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;

/** Every form there is, with everything that a document may say. */
class EveryFormTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void isFitForAnArchiveAndForThoseWhoListen(String what, DocumentForm form, DocumentContent content) {
        assertThat(VeraPdf.faults(form.render(content, PageFootTest.LONGEST))).isEmpty();
    }

    @Test
    void soIsOneOfFourHundredLines() {
        byte[] file = new RussianAct().render(SampleActs.kept(SampleActs.ofManyLines(400)), PageFootTest.LONGEST);
        assertThat(VeraPdf.faults(file)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeHasAFormAndSamples(DocumentType type) {
        assertThat(forms()).anyMatch(form -> form.scope().type() == type);
        assertThat(DocumentSamples.of(type, Language.RU)).isNotEmpty();
    }

    static Stream<Arguments> documents() {
        return forms().stream().flatMap(EveryFormTest::documents);
    }

    private static Stream<Arguments> documents(DocumentForm form) {
        return DocumentSamples.of(form.scope().type(), form.language()).entrySet().stream()
                .map(sample -> Arguments.of(
                        form.getClass().getSimpleName() + ", " + sample.getKey(), form, sample.getValue()));
    }

    /** As the application finds them. */
    private static List<DocumentForm> forms() {
        try (GenericApplicationContext beans = new GenericApplicationContext()) {
            ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(beans, false);
            scanner.addIncludeFilter(new AssignableTypeFilter(DocumentForm.class));
            scanner.addExcludeFilter(
                    (found, all) -> !found.getAnnotationMetadata().hasAnnotation(Component.class.getName()));
            scanner.scan("app.linekeeper.domain");
            beans.refresh();
            return List.copyOf(beans.getBeansOfType(DocumentForm.class).values());
        }
    }
}
