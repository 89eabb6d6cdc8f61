package org.overread.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;

/// Starts the portal as it runs in earnest: production bundle, embedded database on disk, a port of its own. Its data
/// folder is new on each run; each journey has an application to itself.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "overread.home=target/journeys/${random.uuid}",
            "overread.demo=false",
            "vaadin.productionMode=true",
        })
@DirtiesContext
@interface InBrowser {}
