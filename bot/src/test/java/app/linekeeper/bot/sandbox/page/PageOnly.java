package app.linekeeper.bot.sandbox.page;

import app.linekeeper.bot.sandbox.SandboxSettings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/** The sandbox without the product: a scripted bot answers, so that the page can be looked at by itself. Bears no stereotype. */
@ComponentScan(basePackageClasses = SandboxSettings.class)
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class
})
class PageOnly {

    static ConfigurableApplicationContext start(int port) {
        return new SpringApplication(PageOnly.class)
                .run("--spring.profiles.active=sandbox", "--server.port=" + port, "--spring.main.banner-mode=off");
    }

    public static void main(String[] args) {
        ConfigurableApplicationContext context = start(args.length == 0 ? 8080 : Integer.parseInt(args[0]));
        ScriptedBot.at("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port"));
    }
}
