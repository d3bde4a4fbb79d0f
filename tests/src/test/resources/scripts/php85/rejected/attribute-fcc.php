<?php
#[A(...)] class B {}
