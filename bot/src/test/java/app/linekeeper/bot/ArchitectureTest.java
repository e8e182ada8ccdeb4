package app.linekeeper.bot;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethod;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The fences of ARCHITECTURE.md, over all modules. */
@AnalyzeClasses(packages = "app.linekeeper", importOptions = ArchitectureTest.ProductOnly.class)
class ArchitectureTest {

    private static final String LOCALES = "app.linekeeper.locales..";
    private static final String DOMAIN = "app.linekeeper.domain..";
    private static final String CONVERSATIONS = "app.linekeeper.conversations..";
    private static final String BOT = "app.linekeeper.bot..";

    /** Neither classes of tests nor the fixtures that modules lend each other, as directories or as jars. */
    static final class ProductOnly implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/") && !location.contains("-tests.jar");
        }
    }

    @ArchTest
    static final ArchRule WORDS_KNOW_NOTHING_ELSE = noClasses()
            .that()
            .resideInAPackage(LOCALES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    DOMAIN, CONVERSATIONS, BOT, "org.springframework..", "jakarta.persistence..", "org.telegram..");

    @ArchTest
    static final ArchRule THE_DOMAIN_KNOWS_NO_CHAT = noClasses()
            .that()
            .resideInAPackage(DOMAIN)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(CONVERSATIONS, BOT, "org.telegram..", "org.springframework.statemachine..");

    @ArchTest
    static final ArchRule CONVERSATIONS_KNOW_NO_TELEGRAM_HTTP_OR_SQL = noClasses()
            .that()
            .resideInAPackage(CONVERSATIONS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    BOT,
                    "org.telegram..",
                    "okhttp3..",
                    "org.apache.hc..",
                    "java.net.http..",
                    "java.sql..",
                    "javax.sql..",
                    "org.springframework.jdbc..",
                    "org.springframework.web..",
                    "jakarta.persistence..");

    @ArchTest
    static final ArchRule THE_LEDGER_KNOWS_NOBODY_IT_BELONGS_TO = noClasses()
            .that()
            .resideInAPackage("app.linekeeper.domain.ledger..")
            .should()
            .dependOnClassesThat(resideInAPackage(DOMAIN)
                    .and(not(resideInAnyPackage(
                            "app.linekeeper.domain.ledger..",
                            "app.linekeeper.domain.shared..",
                            "app.linekeeper.domain.persistence.."))));

    @ArchTest
    static final ArchRule THE_STATE_MACHINE_IS_FENCED = noClasses()
            .that()
            .resideOutsideOfPackage("app.linekeeper.conversations.machine..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework.statemachine..");

    @ArchTest
    static final ArchRule ITEXT_IS_FENCED = noClasses()
            .that()
            .resideOutsideOfPackages("app.linekeeper.domain.document.pdf..", "app.linekeeper.domain.requisites.file")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.itextpdf..");

    @ArchTest
    static final ArchRule PICTURES_ARE_DRAWN_IN_PACKAGES_OF_THEIR_OWN = noClasses()
            .that()
            .resideOutsideOfPackages("app.linekeeper.domain.overview.chart", "app.linekeeper.domain.document.picture")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.knowm.xchart..", "java.awt..")
                    .and(not(resideInAPackage("java.awt.color")))); // the profile of an archival PDF

    @ArchTest
    static final ArchRule STRIPE_IS_FENCED = noClasses()
            .that()
            .resideOutsideOfPackage("app.linekeeper.domain.gateway.stripe")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.stripe..", "com.google.gson..");

    @ArchTest
    static final ArchRule TELEGRAM_STAYS_IN_THE_BOT = noClasses()
            .that()
            .resideOutsideOfPackage(BOT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.telegram..");

    @ArchTest
    static final ArchRule THE_PRODUCT_DOES_NOT_KNOW_THE_SANDBOX = noClasses()
            .that()
            .resideOutsideOfPackages("app.linekeeper.bot.sandbox..", "app.linekeeper.bot.demo..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("app.linekeeper.bot.sandbox..");

    @ArchTest
    static final ArchRule TIME_COMES_FROM_A_CLOCK = classes()
            .should(com.tngtech.archunit.lang.conditions.ArchConditions.never(callMethod(Instant.class, "now")))
            .andShould(com.tngtech.archunit.lang.conditions.ArchConditions.never(callMethod(LocalDate.class, "now")))
            .andShould(
                    com.tngtech.archunit.lang.conditions.ArchConditions.never(callMethod(LocalDateTime.class, "now")))
            .andShould(
                    com.tngtech.archunit.lang.conditions.ArchConditions.never(callMethod(OffsetDateTime.class, "now")))
            .andShould(
                    com.tngtech.archunit.lang.conditions.ArchConditions.never(callMethod(ZonedDateTime.class, "now")));

    @ArchTest
    static final ArchRule TOPICS_OF_THE_DOMAIN_STAND_ON_EACH_OTHER_ONE_WAY =
            slices().matching("app.linekeeper.domain.(**)").should().beFreeOfCycles();

    @ArchTest
    static void aThingHasOneName(JavaClasses all) {
        Map<String, List<JavaClass>> byName = all.stream()
                .filter(each -> each.isTopLevelClass() && !each.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getSimpleName));
        byName.values().removeIf(named -> named.size() == 1);
        assertThat(byName).isEmpty();
    }
}
