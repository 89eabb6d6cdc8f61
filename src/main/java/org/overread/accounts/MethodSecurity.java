package org.overread.accounts;

import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/// Puts the access rules of the services in force.
@Configuration
@EnableMethodSecurity
class MethodSecurity {}
