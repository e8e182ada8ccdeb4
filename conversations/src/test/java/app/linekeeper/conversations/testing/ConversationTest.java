package app.linekeeper.conversations.testing;

import app.linekeeper.domain.testing.DomainTestApplication;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * A test of flows with the real domain on its database and all flows that are beans. Autowire a {@link Talk}, which is
 * fresh for every test method, and the {@code Fixtures} of the domain.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {DomainTestApplication.class, ConversationTestConfiguration.class},
        properties = {
            "linekeeper.contact=" + ConversationTest.CONTACT,
            "linekeeper.pay.public-url=https://pay.example.test",
            "linekeeper.pay.key=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="
        },
        webEnvironment = SpringBootTest.WebEnvironment.NONE)
public @interface ConversationTest {

    /** Whom people are told to write to. */
    String CONTACT = "@vendor_help";
}
