package dk.vaekstspor.bottlenecks;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Lets digests be made in the background.
 */
@EnableScheduling
@Configuration(proxyBeanMethods = false)
class BottleneckConfiguration {

}
