package app.linekeeper.bot.demo;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

@Configuration
@Profile("demo")
@EnableConfigurationProperties(DemoStory.class)
class DemoConfiguration {}
