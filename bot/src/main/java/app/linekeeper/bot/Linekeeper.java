package app.linekeeper.bot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The Linekeeper application: the bot, its jobs and its endpoints. */
@SpringBootApplication(scanBasePackages = "app.linekeeper")
@ConfigurationPropertiesScan
public class Linekeeper {

    public static void main(String[] args) {
        SpringApplication.run(Linekeeper.class, args);
    }
}
