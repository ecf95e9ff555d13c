extension Scaffold {
  var spanishLesson: String {
    let (charge, resolution) = (behaviours.charge, behaviours.resolution)
    return """
      ---
      id: \(id)
      idioma: es
      título: \(title ?? "El primer día de Mateo")
      resumen: Mañana a las seis empieza Mateo, y nadie pidió su uniforme.
      minutos: 4\(behavioursLine("comportamientos"))
      medidor: confianza 2/5 Confianza de Lucía
      ---

      <!-- Esta lección ya se juega. Pruébala y después cámbiala: otra falla, otra gente, tu trabajo.
      Lo que va entre estas marcas es para ti; quien aprende no lo ve. -->

      ## Las cuatro y veinte {#llamada}

      <!-- Empieza con algo que ya salió mal: quién, qué está en juego y a qué hora. -->

      Jueves, 16:20. Trabajas en Personal, en un hotel. El lunes llegó un pedido de uniforme a tu bandeja. Nadie lo abrió.

      **Lucía (Cocina):** «Mateo empieza mañana a las seis. Me dicen que no tiene uniforme ni credencial. Sin eso no pasa de la puerta.»

      ¿Qué le dices?

      <!-- La respuesta equivocada tiene que tentar: es lo que diría alguien decente y con prisa.
      [x] es la que recomiendas. Cada respuesta cabe en una línea. -->

      - [ ] «**Falta una firma** en el pedido. Mándelo otra vez, firmado, y lo veo hoy mismo.» {#firma}
        \(tags("-", charge, "0 puntos confianza-1"))
        «Son las cuatro y veinte», dice Lucía. «¿A quién le pido una firma?»
        > La firma falta de verdad. Pero el pedido llevaba tres días en tu bandeja, y ella se queda sola con el problema.
      - [x] «El pedido se quedó conmigo. **Yo me encargo**: la llamo a las cinco con lo que haya.» {#cargo}
        \(tags("+", charge, "3 puntos confianza+1 nota:cinco"))
        «A las cinco», repite ella, y lo anota.
        > Dices de quién es la falla, qué sigue y a qué hora. Ahora hay que cumplir esa hora.
      - [ ] «**Qué pena, Lucía.** Voy a preguntar qué se puede hacer y en cuanto sepa algo le aviso.» {#pena}
        `1 punto`
        «Bueno», dice ella. No cuelga: espera algo más.
        > La disculpa es sincera y eso cuenta. Le falta una hora: Lucía no sabe cuándo volver a preguntar.

      <!-- Pistas: la primera hace mirar, la última casi lo dice. -->

      ? ¿Qué no sabe Lucía cuando cuelga?
      ? Le sirve un nombre, un paso y una hora.

      -> almacen

      ## La puerta cerrada {#almacen}

      <!-- El giro: lo que parecía fácil deja de serlo. La nota «cinco» recuerda lo que pasó antes. -->

      Son las 16:45. El almacén de uniformes cerró temprano: hoy hay inventario. Detrás del vidrio, Julián cuenta cajas.

      `si:cinco` Faltan quince minutos para la llamada que prometiste.

      `si:!cinco` Lucía no tiene ninguna hora tuya. Ya llamó dos veces a la recepción.

      ¿Qué haces?

      - [ ] **Esperas a mañana**: el almacén abre a las siete, y Mateo puede entrar a esa hora. {#manana}
        \(tags("-", resolution, "0 puntos confianza-1"))
        El aviso queda escrito, con letra clara, para el turno de la mañana.
        > Respeta el horario del almacén. Pero a las siete Mateo ya habrá esperado una hora en la calle.
      - [ ] **Le escribes a Mateo** que traiga ropa blanca, la que tenga en su casa. {#casa}
        \(tags("-", resolution, "1 punto"))
        «Tengo una camisa», contesta Mateo. «Los zapatos no sé.»
        > Es ingenioso y rápido. Pero el problema pasa a manos de quien menos puede resolverlo.
      - [x] **Tocas el vidrio** y le pides a Julián diez minutos para una sola talla. {#vidrio}
        \(tags("+", resolution, "3 puntos confianza+1 nota:uniforme"))
        Julián deja la lista. «Una talla, diez minutos. Firma aquí.»
        > El inventario no era una pared: adentro había una persona. Se lo pediste con poco y con motivo.

      ? ¿Quién está al otro lado del vidrio?
      ? Una talla se cuenta en un minuto. ¿Quién puede autorizarlo?

      <!-- Gana la primera flecha que se cumple; la última va sin condición. -->

      `si:!uniforme` -> puerta
      -> aviso

      ## Las cinco en punto {#aviso}

      El uniforme está sobre tu mesa. La credencial, en cambio, se imprime en otra oficina y sale mañana a las nueve.

      ¿Qué le dices a Lucía?

      - [x] «El uniforme está. **La credencial sale a las nueve**; a las seis lo recibo yo en la puerta.» {#verdad}
        \(tags("+", resolution, "3 puntos confianza+1"))
        «Entonces a las seis lo espero», dice Lucía. Se oye una olla.
        > Cuentas lo que falta antes de que lo descubra ella, y traes cómo pasar esas tres horas.
      - [ ] «**Todo listo**, Lucía. El uniforme está aquí y lo demás ya está en camino. Descanse.» {#listo}
        \(tags("-", resolution, "0 puntos confianza-2"))
        «¡Qué alivio!», dice ella, y cuelga contenta.
        > Suena bien y dura hasta las seis. En la puerta, «en camino» no abre.
      - [ ] «**Su uniforme está**. La credencial es de otra oficina; ahí le dicen mañana a qué hora sale.» {#oficina}
        \(tags("-", charge, "1 punto confianza-2"))
        «¿Y a qué número llamo?», pregunta Lucía.
        > Es cierto que la hace otra oficina. Para Lucía, Personal es una sola puerta.

      ? ¿Qué pasará mañana a las seis, en la puerta?
      ? Lo que falta se dice antes, con una forma de pasar el rato.

      `si:confianza<3` -> puerta
      -> bienvenida

      ## Buenos días, Mateo {#bienvenida tipo=final resultado=bueno}

      <!-- En un final, la prosa cuenta cómo termina y el > explica. Al menos dos finales, y que se noten. -->

      Viernes, 6:00. Lo recibes en la puerta con el uniforme doblado. A las nueve llega la credencial, y Mateo ya pica cebolla.

      `si:cinco` «Me dijo a las cinco y fue a las cinco», le cuenta Lucía a su equipo.

      `si:!cinco` «Al principio no supe con quién contaba», te dice Lucía. «Después sí.»

      > Nada de esto estaba en un manual: hubo una persona que se quedó con el problema hasta verlo resuelto.

      ## Afuera {#puerta tipo=final resultado=malo}

      Viernes, 6:00. El guardia cumple: sin credencial no se entra. Mateo espera en la acera y Lucía abre la cocina con uno menos.

      `si:uniforme` El uniforme lo espera adentro, doblado, sobre tu mesa.

      `si:!uniforme` A las siete abre el almacén. Mateo ya preguntó dos veces si el puesto sigue siendo suyo.

      > Nadie quiso dejarlo afuera. A las seis había que tener dos cosas: quién abre, y qué se sabe de verdad.

      ## Tu compromiso {#compromiso tipo=compromiso plazo=7d}

      <!-- Se pregunta después de cualquier final. Las líneas con guion son ideas. -->

      La próxima vez que encuentres un pedido olvidado, ¿qué harás primero?

      - Decir que quedó conmigo y dar una hora.
      - Avisar lo que falta antes de que lo descubran.

      ## Una silla para las diez {#ficha-silla repaso=llamada}

      <!-- Ficha de repaso: la misma decisión en otro lugar. Llega días después, a cultura review. -->

      Clínica, 9:10. A las diez viene un paciente en silla de ruedas. El pedido de la rampa está en tu correo, sin leer.

      ¿Qué le dices a la recepcionista?

      - [ ] «**Eso va por mantenimiento**. Escríbeles y pon que es urgente.» {#mantenimiento}
        \(tags("-", charge, "0 puntos"))
        > Puede que les toque a ellos. Pero faltan cincuenta minutos, y el correo te llegó a ti.
      - [x] «No lo vi, y **lo tomo yo**. A las nueve y media te digo por dónde entra.» {#tomo}
        \(tags("+", charge, "3 puntos"))
        > Tiene dueño, paso y hora. Ella ya puede recibir al paciente con algo seguro.
      - [ ] «**¡Perdón!** Qué vergüenza. Déjame ver a quién le pregunto lo de la rampa.» {#perdon}
        `1 punto`
        > La disculpa llega. La rampa, todavía no se sabe.

      """
  }

  func spanishCurriculum(_ curriculum: String) -> String {
    """
    ---
    id: \(curriculum)
    idioma: es
    título: \(title ?? "Servicio entre nosotros")
    resumen: Una cultura de servicio se nota cuando algo sale mal. Aquí se practica con calma.
    idiomas: es en
    aprobado: 70
    dominio: 80 % de las últimas 8, con 5 observaciones, 3 escenas, 2 días
    ---

    <!-- Este archivo dice qué se mide y qué le toca a cada persona. Las lecciones van en esta misma carpeta.
    Después de cambiarlo, revísalo todo con: cultura lint -->

    ## Cuando algo falla, tú… {#ejes tipo=ejes}

    Cada eje tiene dos extremos: lo que construye confianza y lo que la gasta.

    - te haces cargo / esquivas lo difícil {#responsabilidad}
    - resuelves / solo cierras el caso {#solucion}

    ## Comportamientos {#comportamientos tipo=comportamientos}

    Lo que se ve y se oye. En las lecciones, `+C1` es evidencia a favor y `-C1`, en contra.

    - se hace cargo de lo que falló {#C1} `eje:responsabilidad`
    - resuelve en vez de solo cerrar {#C2} `eje:solucion`

    ## Cliente interno {#cliente-interno tipo=tema}

    Quien depende de tu trabajo también es tu cliente. Agrega aquí cada lección nueva, con su id.

    - El primer día de Mateo {#\(id)}

    ## Persona colaboradora {#colaboradora tipo=ruta plazo=30d vence=365d}

    Lo que recorre cada persona al llegar, y en cuántos días.

    - El primer día de Mateo {#\(id)}

    """
  }
}
