package app.linekeeper.domain.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * A test of the domain with its real database: H2 in memory, or PostgreSQL with
 * {@code -Dlinekeeper.test.database=postgresql}. Nothing is rolled back: each test makes its own partner.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
@SpringBootTest(
        classes = DomainTestApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "linekeeper.pay.public-url=https://pay.example.test",
            "linekeeper.pay.key=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="
        })
public @interface DomainTest {}
